import { columnsOf, declaresPath, nearestColumn } from './columns-of.js';
import { withoutColumns } from './guarantees/columns-in-guarantees.js';
import type { Guarantees, GuaranteesDocument } from './guarantees/guarantee.js';
import { parseGuarantees as readChecked } from './guarantees/parse-guarantees.js';
import type { ParsedSchema } from './parsed-schema.js';

/** Reads promises beyond a schema; throws with pointers where they speak of a column it does not declare. */
export function parseGuarantees(document: unknown, schema: ParsedSchema): Guarantees {
  return readChecked(document, {
    has: (name) => declaresPath(schema, name),
    nearest: (name) => nearestColumn(schema, name),
  });
}

/** The promises without those on columns that a new schema no longer declares. */
export function withoutRemovedColumns(
  document: GuaranteesDocument,
  before: ParsedSchema,
  after: ParsedSchema,
): GuaranteesDocument {
  const kept = new Set(columnsOf(after));
  return withoutColumns(
    document,
    columnsOf(before).filter((name) => !kept.has(name)),
  );
}
