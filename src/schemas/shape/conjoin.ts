import { ARRAY, NUMBER, OBJECT, STRING } from './kinds.js';
import { isAnything, RULES } from './shape.js';
import type { ArrayFacets, Bound, Notes, NumberFacets, ObjectFacets, Rules, Shape, StringFacets } from './shape.js';

/** Makes one child shape of two; parsers pass one that puts the work off, since children may be in a cycle. */
export type Both = (a: Shape, b: Shape) => Shape;

/** One shape for what both allow; undefined where no single set of facets says it, and the two must stand side by side. */
export function conjoin(a: Shape, b: Shape, both: Both): Shape | undefined {
  const kinds = a.kinds & b.kinds;
  const inside = kinds & (OBJECT | ARRAY);
  const objects = (inside & OBJECT) === 0 ? null : either(a.objects, b.objects, (x, y) => bothObjects(x, y, both));
  const arrays = (inside & ARRAY) === 0 ? null : either(a.arrays, b.arrays, (x, y) => bothArrays(x, y, both));
  if (objects === undefined || arrays === undefined || (a.physical !== null && b.physical !== null)) {
    return undefined;
  }
  return { ...bothScalars(a, b), kinds, arrays, objects };
}

function bothScalars(a: Shape, b: Shape): Shape {
  const kinds = a.kinds & b.kinds;
  return {
    ...a,
    numbers: (kinds & NUMBER) === 0 ? null : (either(a.numbers, b.numbers, bothNumbers) ?? null),
    strings: (kinds & STRING) === 0 ? null : (either(a.strings, b.strings, bothStrings) ?? null),
    rules: either(a.rules, b.rules, bothRules) ?? null,
    physical: a.physical ?? b.physical,
    enumerated: a.enumerated || b.enumerated,
    notes: either(a.notes, b.notes, bothNotes) ?? null,
  };
}

function either<T>(a: T | null, b: T | null, both: (a: T, b: T) => T | undefined): T | null | undefined {
  return a !== null && b !== null ? both(a, b) : (a ?? b);
}

/** The higher of two lower ends: at the same place the exclusive one is. */
export function higher(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null) {
    return a ?? b;
  }
  return a.at === b.at ? (a.exclusive ? a : b) : a.at > b.at ? a : b;
}

/** The lower of two upper ends: at the same place the exclusive one is. */
export function lower(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null) {
    return a ?? b;
  }
  return a.at === b.at ? (a.exclusive ? a : b) : a.at < b.at ? a : b;
}

export function bothNumbers(a: NumberFacets, b: NumberFacets): NumberFacets {
  return {
    min: higher(a.min, b.min),
    max: lower(a.max, b.max),
    multiples: united(a.multiples, b.multiples),
    formats: united(a.formats, b.formats),
    values: common(a.values, b.values),
  };
}

export function bothStrings(a: StringFacets, b: StringFacets): StringFacets {
  return {
    min: Math.max(a.min, b.min),
    max: Math.min(a.max, b.max),
    patterns: united(a.patterns, b.patterns),
    formats: united(a.formats, b.formats),
    values: common(a.values, b.values),
  };
}

function bothArrays(a: ArrayFacets, b: ArrayFacets, both: Both): ArrayFacets | undefined {
  if (a.values !== null && b.values !== null) {
    return undefined;
  }
  const length = Math.max(a.prefix.length, b.prefix.length);
  return {
    prefix: Array.from({ length }, (_, index) => both(itemAt(a, index), itemAt(b, index))),
    rest: both(a.rest, b.rest),
    min: Math.max(a.min, b.min),
    max: Math.min(a.max, b.max),
    unique: a.unique || b.unique,
    contains: [...a.contains, ...b.contains],
    values: a.values ?? b.values,
  };
}

/** What a list says of the item at an index. */
export function itemAt({ prefix, rest }: ArrayFacets, index: number): Shape {
  return prefix[index] ?? rest;
}

function bothObjects(a: ObjectFacets, b: ObjectFacets, both: Both): ObjectFacets | undefined {
  const members = bothMembers(a, b, both);
  if (members === undefined || (a.values !== null && b.values !== null)) {
    return undefined;
  }
  return {
    ...members,
    required: new Set([...a.required, ...b.required]),
    names: either(a.names, b.names, both) ?? null,
    min: Math.max(a.min, b.min),
    max: Math.min(a.max, b.max),
    values: a.values ?? b.values,
    filled: new Set([...a.filled, ...b.filled]),
    ordered: a.ordered || b.ordered,
    keys: a.keys ?? b.keys,
    key: a.key ?? b.key,
  };
}

type Members = Pick<ObjectFacets, 'properties' | 'patterns' | 'additional'>;

/** Where patterns decide which names are left over, what is left over cannot be merged with another object's. */
function bothMembers(a: Members, b: Members, both: Both): Members | undefined {
  if (isOpen(a) || isOpen(b)) {
    const { properties, patterns, additional } = isOpen(a) ? b : a;
    return { properties, patterns, additional };
  }
  const open = isAnything(a.additional) && isAnything(b.additional);
  if (!open && a.patterns.length + b.patterns.length > 0) {
    return undefined;
  }
  const properties = new Map<string, Shape>();
  for (const name of [...a.properties.keys(), ...b.properties.keys()]) {
    properties.set(name, both(a.properties.get(name) ?? a.additional, b.properties.get(name) ?? b.additional));
  }
  return { properties, patterns: [...a.patterns, ...b.patterns], additional: both(a.additional, b.additional) };
}

function isOpen({ properties, patterns, additional }: Members): boolean {
  return properties.size === 0 && patterns.length === 0 && isAnything(additional);
}

/** What the nearer schema says about itself stands; the other fills in what it does not say. */
function bothNotes(near: Notes, far: Notes): Notes {
  return {
    annotations: new Map([...far.annotations, ...near.annotations]),
    unknown: new Map([...far.unknown, ...near.unknown]),
    deprecation: near.deprecation ?? far.deprecation,
    fallback: near.fallback ?? far.fallback,
    renamedFrom: near.renamedFrom ?? far.renamedFrom,
  };
}

export function bothRules(a: Rules, b: Rules): Rules {
  return a === RULES
    ? b
    : {
        all: [...a.all, ...b.all],
        any: [...a.any, ...b.any],
        one: [...a.one, ...b.one],
        not: [...a.not, ...b.not],
        conditions: [...a.conditions, ...b.conditions],
        opaque: [...a.opaque, ...b.opaque],
      };
}

function united<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return b.length === 0 ? a : a.length === 0 ? b : [...new Set([...a, ...b])];
}

/** What both closed lists have; null is no list at all. */
export function common<T>(a: ReadonlySet<T> | null, b: ReadonlySet<T> | null): ReadonlySet<T> | null {
  return a !== null && b !== null ? new Set([...a].filter((value) => b.has(value))) : (a ?? b);
}
