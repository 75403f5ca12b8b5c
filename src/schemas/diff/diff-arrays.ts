import { below, itemsBelow } from '../data-path.js';
import { ARRAY } from '../shape/kinds.js';
import { ARRAYS, isAnything, type ArrayFacets, type Contains } from '../shape/shape.js';
import { describe } from './describe.js';
import { diffCount } from './diff-counts.js';
import { differenceAt, type Difference, type Pair, type Visit } from './difference.js';

/** Differences of a list's length and of what it must contain, and the items below to go on with. */
export function diffArrays(pair: Pair, visit: Visit): Difference[] {
  const { before, after } = pair;
  if ((before.kinds & after.kinds & ARRAY) === 0 || before.arrays === after.arrays) {
    return [];
  }
  const [old, now] = [before.arrays ?? ARRAYS, after.arrays ?? ARRAYS];
  return [
    ...diffItems(pair, [old, now], visit),
    ...diffCount(pair, { keyword: 'minItems', old: old.min, now: now.min, kinds: ARRAY }),
    ...diffCount(pair, { keyword: 'maxItems', old: old.max, now: now.max, kinds: ARRAY }),
    ...diffUnique(pair, old.unique, now.unique),
    ...diffContains(pair, old.contains, now.contains),
  ];
}

function diffItems(pair: Pair, [old, now]: readonly [ArrayFacets, ArrayFacets], visit: Visit): Difference[] {
  const places = Math.max(old.prefix.length, now.prefix.length);
  for (let index = 0; index < places; index += 1) {
    const [before, after] = [old.prefix[index] ?? old.rest, now.prefix[index] ?? now.rest];
    visit({ path: below(pair.path, String(index)), before, after, settled: pair.settled });
  }
  const [before, after] = [old.rest, now.rest];
  if (before.kinds === 0 || after.kinds === 0) {
    return before.kinds === after.kinds ? [] : [closing(pair, before.kinds === 0, [old, now])];
  }
  visit({ path: itemsBelow(pair.path), before, after, settled: pair.settled });
  return [];
}

function closing(pair: Pair, opened: boolean, [old, now]: readonly [ArrayFacets, ArrayFacets]): Difference {
  return differenceAt(pair, {
    kind: opened ? 'content_opened' : 'content_closed',
    keyword: 'items',
    before: describe(old.rest),
    after: describe(now.rest),
    kinds: ARRAY,
  });
}

function diffUnique(pair: Pair, before: boolean, after: boolean): Difference[] {
  const kind = after ? 'constraint_tightened' : 'constraint_relaxed';
  return before === after ? [] : [differenceAt(pair, { kind, keyword: 'uniqueItems', kinds: ARRAY, before, after })];
}

function diffContains(pair: Pair, old: readonly Contains[], now: readonly Contains[]): Difference[] {
  const [before, after] = [old.map(written), now.map(written)];
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [differenceAt(pair, { kind: 'constraint_changed', keyword: 'contains', kinds: ARRAY, before, after })];
}

function written({ shape, min, max }: Contains): unknown {
  return { contains: isAnything(shape) ? true : describe(shape), min, max: max === Infinity ? null : max };
}
