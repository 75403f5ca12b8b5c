import { higher, lower } from '../shape/conjoin.js';
import { NUMBER } from '../shape/kinds.js';
import { NUMBERS, type Bound } from '../shape/shape.js';
import { sameBound, sameSet } from '../shape/same-facets.js';
import { isMultiple } from '../values/multiples.js';
import { differenceAt, direction, type Difference, type Pair } from './difference.js';

/** Differences of bounds and steps of numbers, where both sides allow numbers. */
export function diffNumbers(pair: Pair): Difference[] {
  const { before, after } = pair;
  if ((before.kinds & after.kinds & NUMBER) === 0 || before.numbers === after.numbers) {
    return [];
  }
  const [old, now] = [before.numbers ?? NUMBERS, after.numbers ?? NUMBERS];
  return [
    ...diffEnd(pair, ['minimum', 'exclusiveMinimum'], [old.min, now.min], higher),
    ...diffEnd(pair, ['maximum', 'exclusiveMaximum'], [old.max, now.max], lower),
    ...diffSteps(pair, old.multiples, now.multiples),
  ];
}

type Ends = readonly [Bound | null, Bound | null];

function diffEnd(
  pair: Pair,
  [plain, exclusive]: readonly [string, string],
  [old, now]: Ends,
  tighter: (a: Bound | null, b: Bound | null) => Bound | null,
): Difference[] {
  const bound = now ?? old;
  if (bound === null || sameBound(old, now)) {
    return [];
  }
  const kind = now !== null && tighter(old, now) === now ? 'constraint_tightened' : 'constraint_relaxed';
  const keyword = bound.exclusive ? exclusive : plain;
  return [differenceAt(pair, { kind, keyword, kinds: NUMBER, before: shown(old), after: shown(now) })];
}

function shown(bound: Bound | null): unknown {
  return bound === null ? null : bound.exclusive ? { exclusive: bound.at } : bound.at;
}

function diffSteps(pair: Pair, old: readonly number[], now: readonly number[]): Difference[] {
  if (sameSet(old, now)) {
    return [];
  }
  const kind = direction(!isCoveredBy(old, now), !isCoveredBy(now, old));
  const [before, after] = [old.length === 0 ? null : old, now.length === 0 ? null : now];
  return kind === null ? [] : [differenceAt(pair, { kind, keyword: 'multipleOf', kinds: NUMBER, before, after })];
}

/** Every multiple of the given steps is on each of the wanted grids. */
function isCoveredBy(given: readonly number[], wanted: readonly number[]): boolean {
  return wanted.every((step) => given.some((own) => isMultiple(own, step)));
}
