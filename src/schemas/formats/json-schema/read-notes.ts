import { DIALECTS } from '../../sql-types/dialect.js';
import { parseSqlType } from '../../sql-types/parse-sql-type.js';
import { NOTES, type Draft, type Physical } from '../../shape/shape.js';
import type { JsonObject } from './value-checks.js';

/** Keywords with a meaning of their own among what constrains nothing. */
const OWN = new Set(['default', 'deprecated', 'x-deprecated', 'x-renamed-from', 'x-physical-type']);

/** Reads what describes values without limiting them. */
export function readNotes(shape: Draft, schema: JsonObject, keywords: readonly string[]): void {
  const renamedFrom = schema['x-renamed-from'];
  shape.notes = {
    ...(shape.notes ?? NOTES),
    annotations: new Map(keywords.filter((key) => !OWN.has(key)).map((key) => [key, schema[key]])),
    deprecation: deprecationOf(schema),
    fallback: Object.hasOwn(schema, 'default') ? { value: schema['default'] } : null,
    renamedFrom: typeof renamedFrom === 'string' ? renamedFrom : null,
  };
  shape.physical = physicalOf(schema['x-physical-type']);
}

function deprecationOf(schema: JsonObject): unknown {
  const deprecation = schema['x-deprecated'] ?? schema['deprecated'];
  return deprecation === false ? undefined : deprecation;
}

/** The dialect may lead the text, as in `snowflake:NUMBER(12,2)`; without one the types of standard SQL hold. */
function physicalOf(text: unknown): Physical | null {
  if (typeof text !== 'string') {
    return null;
  }
  const dialect = DIALECTS.find((name) => text.startsWith(`${name}:`));
  const type = dialect === undefined ? text : text.slice(dialect.length + 1);
  return { dialect: dialect ?? 'ansi', text: type, type: parseSqlType(dialect ?? 'ansi', type), alone: false };
}
