import { declaresPath, nearestColumn } from './columns-of.js';
import type { Guarantees } from './guarantees/guarantee.js';
import { parseGuarantees as readChecked } from './guarantees/parse-guarantees.js';
import type { ParsedSchema } from './parsed-schema.js';

/** Reads promises beyond a schema; throws with pointers where they speak of a column it does not declare. */
export function parseGuarantees(document: unknown, schema: ParsedSchema): Guarantees {
  return readChecked(document, {
    has: (name) => declaresPath(schema, name),
    nearest: (name) => nearestColumn(schema, name),
  });
}
