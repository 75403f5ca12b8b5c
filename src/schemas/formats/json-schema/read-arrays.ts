import { ANYTHING, ARRAYS, type ArrayFacets, type Contains, type Draft, type Shape } from '../../shape/shape.js';
import type { Place } from './place.js';
import type { JsonObject } from './value-checks.js';

/** Reads items, tuples in both spellings, lengths, `uniqueItems` and `contains`. */
export function readArrays(shape: Draft, schema: JsonObject, place: Place): void {
  const { minItems, maxItems } = schema;
  shape.arrays = {
    ...(shape.arrays ?? ARRAYS),
    ...readItems(schema, place),
    min: typeof minItems === 'number' ? minItems : 0,
    max: typeof maxItems === 'number' ? maxItems : Infinity,
    unique: schema['uniqueItems'] === true,
    contains: readContains(schema, place),
  };
}

function readItems(schema: JsonObject, place: Place): Pick<ArrayFacets, 'prefix' | 'rest'> {
  const { items, prefixItems, additionalItems } = schema;
  if (Array.isArray(items)) {
    return {
      prefix: items.map((item: unknown, index) => place.child(item, 'items', index)),
      rest: read(additionalItems, 'additionalItems', place),
    };
  }
  const tuple = Array.isArray(prefixItems) && place.knows('prefixItems') ? prefixItems : [];
  return {
    prefix: tuple.map((item: unknown, index) => place.child(item, 'prefixItems', index)),
    rest: read(items, 'items', place),
  };
}

function read(schema: unknown, keyword: string, place: Place): Shape {
  return schema === undefined || !place.knows(keyword) ? ANYTHING : place.child(schema, keyword);
}

/** `minContains: 0` lifts the demand that `contains` makes by itself. */
function readContains(schema: JsonObject, place: Place): Contains[] {
  const { contains, minContains, maxContains } = schema;
  if (contains === undefined || !place.knows('contains')) {
    return [];
  }
  const counted = place.knows('minContains');
  const min = counted && typeof minContains === 'number' ? minContains : 1;
  const max = counted && typeof maxContains === 'number' ? maxContains : Infinity;
  const shape = place.child(contains, 'contains');
  return min === 0 && max === Infinity ? [] : [{ shape, min, max }];
}
