import { NUMBER, STRING } from './kinds.js';
import { isPlain, NUMBERS, STRINGS } from './shape.js';
import type { Shape } from './shape.js';

/**
 * One shape for alternatives that share no kind, such as `anyOf [string, null]`; undefined where a value could be of two
 * of them. Facets speak of their own kind only, so that the union keeps each alternative's.
 */
export function uniteDisjoint(shapes: readonly Shape[]): Shape | undefined {
  const [first, ...others] = shapes;
  return first === undefined ? undefined : others.reduce<Shape | undefined>((a, b) => a && uniteTwo(a, b), first);
}

function uniteTwo(a: Shape, b: Shape): Shape | undefined {
  if (a.rules !== null || b.rules !== null || a.physical !== null || b.physical !== null) {
    return undefined;
  }
  if ((a.kinds & b.kinds) !== 0) {
    return uniteValues(a, b);
  }
  // Whole and broken numbers share their facets, so two alternatives may not own one each.
  if ((a.kinds & NUMBER) !== 0 && (b.kinds & NUMBER) !== 0) {
    return uniteValues(a, b);
  }
  return {
    kinds: a.kinds | b.kinds,
    numbers: a.numbers ?? b.numbers,
    strings: a.strings ?? b.strings,
    arrays: a.arrays ?? b.arrays,
    objects: a.objects ?? b.objects,
    rules: null,
    physical: null,
    enumerated: a.enumerated && b.enumerated,
    notes: a.notes ?? b.notes,
  };
}

/** Two closed lists of strings or numbers with nothing in common are one longer list. */
function uniteValues(a: Shape, b: Shape): Shape | undefined {
  if (!isList(a) || !isList(b)) {
    return undefined;
  }
  const numbers = joined(a.numbers?.values, b.numbers?.values);
  const strings = joined(a.strings?.values, b.strings?.values);
  const shared = a.kinds & b.kinds & ~(NUMBER | STRING);
  if (shared !== 0 || numbers === undefined || strings === undefined) {
    return undefined;
  }
  return {
    ...a,
    kinds: a.kinds | b.kinds,
    numbers: numbers === null ? null : { ...NUMBERS, values: numbers },
    strings: strings === null ? null : { ...STRINGS, values: strings },
    enumerated: true,
    notes: a.notes ?? b.notes,
  };
}

function isList({ kinds, numbers, strings, arrays, objects, enumerated }: Shape): boolean {
  const bare = { numbers: null, strings: null, arrays, objects, rules: null } as Shape;
  const onlyNumbers = (kinds & NUMBER) === 0 || (numbers !== null && isOnlyValues(numbers, NUMBERS));
  const onlyStrings = (kinds & STRING) === 0 || (strings !== null && isOnlyValues(strings, STRINGS));
  return enumerated && isPlain(bare) && onlyNumbers && onlyStrings;
}

function isOnlyValues<T extends { readonly values: unknown }>(facets: T, none: T): boolean {
  const names = Object.keys(none) as (keyof T)[];
  return facets.values !== null && names.every((name) => name === 'values' || sameFacet(facets[name], none[name]));
}

function sameFacet(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}

function joined<T>(
  a: ReadonlySet<T> | null = null,
  b: ReadonlySet<T> | null = null,
): ReadonlySet<T> | null | undefined {
  if (a === null || b === null) {
    return a ?? b;
  }
  return [...a].some((value) => b.has(value)) ? undefined : new Set([...a, ...b]);
}
