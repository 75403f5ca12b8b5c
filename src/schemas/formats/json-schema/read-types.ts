import { kindsOfType, NULL } from '../../shape/kinds.js';
import { restrictTo } from '../../shape/restrict.js';
import type { Draft } from '../../shape/shape.js';
import { SCHEMA_BOUNDS, SchemaTooLarge } from '../../schema-refused.js';
import type { Place } from './place.js';
import type { JsonObject } from './value-checks.js';

/** Reads `type`, `nullable`, `enum` and `const`: the kinds, and per kind the values, that are possible at all. */
export function readTypes(shape: Draft, schema: JsonObject, place: Place): void {
  const { type } = schema;
  if (type !== undefined) {
    const names = typeof type === 'string' ? [type] : (type as readonly string[]);
    shape.kinds &= names.reduce((kinds, name) => kinds | (kindsOfType(name) ?? 0), 0);
    shape.kinds |= schema['nullable'] === true ? NULL : 0;
  }
  if (Object.hasOwn(schema, 'const') && place.knows('const')) {
    restrictTo(shape, [schema['const']]);
  }
  if (schema['enum'] !== undefined) {
    const values = schema['enum'] as readonly unknown[];
    if (values.length > SCHEMA_BOUNDS.enum_values) {
      throw new SchemaTooLarge('enum_values', place.pointerTo('enum'));
    }
    restrictTo(shape, values);
  }
}
