import { canonicalJson } from '../../kernel/canonical-json.js';
import { NOTES, type Bound, type Notes, type NumberFacets, type StringFacets } from './shape.js';

export function sameNumbers(a: NumberFacets | null, b: NumberFacets | null): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  return (
    sameBound(a.min, b.min) &&
    sameBound(a.max, b.max) &&
    sameSet(a.multiples, b.multiples) &&
    sameSet(a.formats, b.formats) &&
    sameValues(a.values, b.values)
  );
}

export function sameBound(a: Bound | null, b: Bound | null): boolean {
  return a === b || (a?.at === b?.at && a?.exclusive === b?.exclusive);
}

export function sameStrings(a: StringFacets | null, b: StringFacets | null): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  return (
    a.min === b.min &&
    a.max === b.max &&
    sameSet(a.patterns, b.patterns) &&
    sameSet(a.formats, b.formats) &&
    sameValues(a.values, b.values)
  );
}

export function sameSet<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

export function sameValues<T>(a: Keyed<T> | null, b: Keyed<T> | null): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

interface Keyed<T> {
  readonly size: number;
  keys(): Iterable<T>;
  has(key: T): boolean;
}

/** Notes that say nothing, such as `deprecated: false`, are as good as none. */
export function sameNotes(one: Notes | null, other: Notes | null): boolean {
  const [a, b] = [one ?? NOTES, other ?? NOTES];
  return (
    a === b ||
    (sameMembers(a.annotations, b.annotations) &&
      sameMembers(a.unknown, b.unknown) &&
      a.renamedFrom === b.renamedFrom &&
      sameValue(a.deprecation, b.deprecation) &&
      sameValue(a.fallback, b.fallback))
  );
}

export function sameMembers(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && sameValue(value, b.get(key)));
}

/** Equality of JSON values, where the order of members does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b));
}
