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
  if (!isMergeable(a) || !isMergeable(b)) {
    return undefined;
  }
  // Whole and broken numbers share their facets, so two alternatives may not own one each.
  return (spanOf(a) & spanOf(b)) === 0 ? sideBySide(a, b) : uniteValues(a, b);
}

function isMergeable({ rules, physical }: Shape): boolean {
  return rules === null && physical === null;
}

function spanOf({ kinds }: Shape): number {
  return (kinds & NUMBER) === 0 ? kinds : kinds | NUMBER;
}

function sideBySide(a: Shape, b: Shape): Shape {
  return {
    ...a,
    kinds: a.kinds | b.kinds,
    numbers: a.numbers ?? b.numbers,
    strings: a.strings ?? b.strings,
    arrays: a.arrays ?? b.arrays,
    objects: a.objects ?? b.objects,
    enumerated: a.enumerated && b.enumerated,
    notes: a.notes ?? b.notes,
  };
}

/** Two closed lists of strings or numbers with nothing in common are one longer list. */
function uniteValues(a: Shape, b: Shape): Shape | undefined {
  if (!isList(a) || !isList(b) || (a.kinds & b.kinds & ~(NUMBER | STRING)) !== 0) {
    return undefined;
  }
  const numbers = joined(a.numbers, b.numbers);
  const strings = joined(a.strings, b.strings);
  if (numbers === undefined || strings === undefined) {
    return undefined;
  }
  const lists = {
    numbers: numbers && { ...NUMBERS, values: numbers },
    strings: strings && { ...STRINGS, values: strings },
  };
  return { ...a, ...lists, kinds: a.kinds | b.kinds, enumerated: true, notes: a.notes ?? b.notes };
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

interface Listed<T> {
  readonly values: ReadonlySet<T> | null;
}

function joined<T>(a: Listed<T> | null, b: Listed<T> | null): ReadonlySet<T> | null | undefined {
  const [first, second] = [a?.values ?? null, b?.values ?? null];
  if (first === null || second === null) {
    return first ?? second;
  }
  return [...first].some((value) => second.has(value)) ? undefined : new Set([...first, ...second]);
}
