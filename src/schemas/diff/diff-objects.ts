import { below, valuesBelow } from '../data-path.js';
import { OBJECT } from '../shape/kinds.js';
import { sameNames } from '../shape/pair-parts.js';
import { ANYTHING, isAnything, OBJECTS, type ObjectFacets, type Shape } from '../shape/shape.js';
import { describe } from './describe.js';
import { diffCount } from './diff-counts.js';
import { differenceAt, type Difference, type Pair, type Visit } from './difference.js';
import { reduced } from './reduce.js';

/** Differences of an object's own properties and of what it says of the rest, and the places below to go on with. */
export function diffObjects(pair: Pair, visit: Visit): Difference[] {
  const { before, after } = pair;
  if ((before.kinds & after.kinds & OBJECT) === 0 || before.objects === after.objects) {
    return [];
  }
  const [old, now] = [before.objects ?? OBJECTS, after.objects ?? OBJECTS];
  return [
    ...diffProperties(pair, visit),
    ...diffRequired(pair, old, now),
    ...diffContent(pair, [old, now], visit),
    ...diffPatterns(pair, [old, now], visit),
    ...diffNames(pair, old.names, now.names),
    ...diffCount(pair, { keyword: 'minProperties', old: old.min, now: now.min, kinds: OBJECT }),
    ...diffCount(pair, { keyword: 'maxProperties', old: old.max, now: now.max, kinds: OBJECT }),
    ...diffOrder(pair, old, now),
    ...diffKey(pair, old.key, now.key),
  ];
}

function diffProperties(pair: Pair, visit: Visit): Difference[] {
  const old = pair.before.objects ?? OBJECTS;
  const now = pair.after.objects ?? OBJECTS;
  for (const [name, shape] of old.properties) {
    const other = now.properties.get(name);
    if (other !== undefined && other !== shape && shape.kinds !== 0 && other.kinds !== 0) {
      visit({ path: below(pair.path, name), before: shape, after: other, settled: pair.settled });
    }
  }
  return [];
}

function diffRequired(pair: Pair, old: ObjectFacets, now: ObjectFacets): Difference[] {
  // In a table null is as good as absent, and nullability has a finding of its own.
  if (old.keys !== null && now.keys !== null) {
    return [];
  }
  const found: Difference[] = [];
  for (const name of now.required) {
    if (!old.required.has(name) && isKept(name, old, now)) {
      found.push(requirement(pair, name, 'required_added'));
    }
  }
  for (const name of old.required) {
    if (!now.required.has(name) && isKept(name, old, now)) {
      found.push(requirement(pair, name, 'required_removed'));
    }
  }
  return found;
}

/** Declared on both sides or on neither: a column that comes or goes is that one finding. */
function isKept(name: string, old: ObjectFacets, now: ObjectFacets): boolean {
  return isDeclared(old.properties.get(name)) === isDeclared(now.properties.get(name));
}

function isDeclared(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.kinds !== 0;
}

function requirement(pair: Pair, name: string, kind: 'required_added' | 'required_removed'): Difference {
  const added = kind === 'required_added';
  const demand: Shape = { ...ANYTHING, objects: { ...OBJECTS, required: new Set([name]) } };
  const judged = added
    ? { ...pair, before: reduced(pair.before, [name]), after: demand }
    : { ...pair, before: demand, after: reduced(pair.after, [name]) };
  return differenceAt(pair, {
    kind,
    keyword: 'required',
    path: below(pair.path, name),
    before: !added,
    after: added,
    kinds: OBJECT,
    judged,
  });
}

function diffContent(pair: Pair, [old, now]: readonly [ObjectFacets, ObjectFacets], visit: Visit): Difference[] {
  const [before, after] = [old.additional, now.additional];
  if (before === after || (isAnything(before) && isAnything(after))) {
    return [];
  }
  if (!isEither(before) && !isEither(after)) {
    visit({ path: valuesBelow(pair.path), before, after, settled: pair.settled });
    return [];
  }
  const opened = isAnything(after) || before.kinds === 0;
  return before.kinds === 0 && after.kinds === 0
    ? []
    : [
        differenceAt(pair, {
          kind: opened ? 'content_opened' : 'content_closed',
          keyword: 'additionalProperties',
          before: describe(before),
          after: describe(after),
          kinds: OBJECT,
          judged: { ...pair, before: leftover(before), after: leftover(after) },
        }),
      ];
}

/** Only what is left over, without the declared properties that have findings of their own. */
function leftover(additional: Shape): Shape {
  return { ...ANYTHING, objects: { ...OBJECTS, additional } };
}

function isEither(shape: Shape): boolean {
  return shape.kinds === 0 || isAnything(shape);
}

function diffPatterns(pair: Pair, [old, now]: readonly [ObjectFacets, ObjectFacets], visit: Visit): Difference[] {
  const [before, after] = [new Map(old.patterns.map(entry)), new Map(now.patterns.map(entry))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((pattern) => {
    const [shape, other] = [before.get(pattern), after.get(pattern)];
    if (shape !== undefined && other !== undefined) {
      visit({ path: valuesBelow(pair.path), before: shape, after: other, settled: pair.settled });
      return [];
    }
    return [
      differenceAt(pair, {
        kind: 'constraint_changed',
        keyword: 'patternProperties',
        before: shape === undefined ? null : { [pattern]: describe(shape) },
        after: other === undefined ? null : { [pattern]: describe(other) },
        kinds: OBJECT,
      }),
    ];
  });
}

function entry({ pattern, shape }: ObjectFacets['patterns'][number]): [string, Shape] {
  return [pattern, shape];
}

function diffNames(pair: Pair, old: Shape | null, now: Shape | null): Difference[] {
  if (old === now || visitedSame(old, now)) {
    return [];
  }
  return [
    differenceAt(pair, {
      kind: 'constraint_changed',
      keyword: 'propertyNames',
      before: old === null ? null : describe(old),
      after: now === null ? null : describe(now),
      kinds: OBJECT,
    }),
  ];
}

function visitedSame(old: Shape | null, now: Shape | null): boolean {
  return old !== null && now !== null && JSON.stringify(describe(old)) === JSON.stringify(describe(now));
}

/** A key promises that its columns are unique together; the old promise still stands where the new key is part of it. */
function diffKey(pair: Pair, before: readonly string[] | null, after: readonly string[] | null): Difference[] {
  if (before?.join('\u0000') === after?.join('\u0000')) {
    return [];
  }
  const implied = before === null || (after !== null && after.every((name) => before.includes(name)));
  const fixed = implied ? {} : ({ readers: 'fails', strict_readers: 'fails' } as const);
  return [differenceAt(pair, { kind: 'primary_key_changed', before, after, kinds: 0, fixed })];
}

/** Columns in another order, told once for the whole table. */
function diffOrder(pair: Pair, old: ObjectFacets, now: ObjectFacets): Difference[] {
  if (!old.ordered || !now.ordered || sameNames(old.properties, now.properties)) {
    return [];
  }
  const before = [...old.properties.keys()].filter((name) => now.properties.has(name));
  const after = [...now.properties.keys()].filter((name) => old.properties.has(name));
  const moved = before.some((name, index) => after[index] !== name);
  return moved ? [differenceAt(pair, { kind: 'column_reordered', before, after, kinds: 0 })] : [];
}
