import { containsValues } from './contains-values.js';
import type { ScalarType, SqlSlot, SqlType, StructType } from './sql-type.js';

/** Whether every value of the inner type is one of the outer, with all that is inside; null where that is not known. */
export function containsType(outer: SqlType, inner: SqlType): boolean | null {
  if (isScalar(outer) && isScalar(inner)) {
    return containsValues(outer, inner);
  }
  if (inner.family === 'null') {
    return true;
  }
  return outer.family === inner.family ? containsNested(outer, inner) : anyUnknown(outer, inner) ? null : false;
}

/** A place that may be null is not within one that never is. */
export function containsSlot(outer: SqlSlot, inner: SqlSlot): boolean | null {
  return inner.nullable && !outer.nullable ? false : containsType(outer.type, inner.type);
}

function containsNested(outer: SqlType, inner: SqlType): boolean | null {
  if (outer.family === 'struct' && inner.family === 'struct') {
    return containsStruct(outer, inner);
  }
  if (outer.family === 'array' && inner.family === 'array') {
    return outer.size === null || outer.size === inner.size ? containsSlot(outer.item, inner.item) : false;
  }
  if (outer.family === 'map' && inner.family === 'map') {
    return both(containsType(outer.key, inner.key), containsSlot(outer.value, inner.value));
  }
  return sameSpelling(outer.text, inner.text) ? true : null;
}

/** A field that is not there reads as null, so that only declared ones may hold anything. */
function containsStruct(outer: StructType, inner: StructType): boolean | null {
  if (outer.fields === null || inner.fields === null) {
    return outer.fields === inner.fields ? true : null;
  }
  const given = new Map(inner.fields.map((field) => [field.key, field]));
  const declared = new Set(outer.fields.map(({ key }) => key));
  if (inner.fields.some(({ key }) => !declared.has(key))) {
    return false;
  }
  return outer.fields
    .map((field) => {
      const slot = given.get(field.key);
      return slot === undefined ? field.nullable : containsSlot(field, slot);
    })
    .reduce(both, true);
}

/** Both hold; one that is not known leaves it open unless the other fails. */
function both(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) {
    return false;
  }
  return a === null || b === null ? null : true;
}

/** Types that no table knows are equal where they are written alike; case counts only inside quotes. */
function sameSpelling(a: string, b: string): boolean {
  const [left, right] = [a.replace(/\s+/g, ' '), b.replace(/\s+/g, ' ')];
  return left === right || (!/["'`]/.test(left) && left.toUpperCase() === right.toUpperCase());
}

function anyUnknown(a: SqlType, b: SqlType): boolean {
  return a.family === 'unknown' || b.family === 'unknown';
}

function isScalar(type: SqlType): type is ScalarType {
  return !['array', 'map', 'struct', 'unknown'].includes(type.family);
}
