import { higher, lower } from '../shape/conjoin.js';
import { FRACTION, INTEGER } from '../shape/kinds.js';
import type { Bound } from '../shape/shape.js';
import { isInside } from '../values/interval.js';
import { commonStep, isMultiple, multipleAt, stepsBelow } from '../values/multiples.js';
import { numbersOf, type Denial, type Goal } from './goal.js';
import { EMPTY, found, undecided, type Outcome } from './outcome.js';

/** More candidates would only help where thousands of values are excluded one by one. */
const CANDIDATES = 400;

/** Looks for a number: inside the interval, on the common grid of all steps, off every denied one. */
export function solveNumber(goal: Goal): Outcome {
  const facets = numbersOf(goal);
  const min = facets.reduce<Bound | null>((bound, { min: own }) => higher(bound, own), null);
  const max = facets.reduce<Bound | null>((bound, { max: own }) => lower(bound, own), null);
  const whole = goal.kind === INTEGER;
  const steps = [...(whole ? [1] : []), ...facets.flatMap(({ multiples }) => multiples)];
  const step = commonStep(steps);
  if (isEmptyInterval(min, max) || deniesItself(goal) || isDeniedGrid(goal, step)) {
    return EMPTY;
  }
  if (step === undefined && steps.length > 0) {
    return undecided('steps that share no exact common multiple');
  }
  const candidates = step === undefined ? between(min, max) : onGrid(step, min, max);
  const possible = (value: number) => isInside(value, min, max) && Number.isInteger(value) === whole;
  return pick(goal, candidates, possible, isCountable(step, min, max));
}

function pick(
  goal: Goal,
  candidates: Iterable<number>,
  possible: (value: number) => boolean,
  complete: boolean,
): Outcome {
  for (const value of candidates) {
    if (possible(value) && !goal.denials.some((denial) => hits(denial, value))) {
      return isBlind(goal) ? undecided('a number format that Tessera does not know') : found(value);
    }
  }
  return complete ? EMPTY : undecided('too many excluded numbers');
}

function isBlind(goal: Goal): boolean {
  return goal.denials.some(({ of }) => of === 'format') || numbersOf(goal).some(({ formats }) => formats.length > 0);
}

function hits(denial: Denial, value: number): boolean {
  return denial.of === 'step' ? isMultiple(value, denial.step) : denial.of === 'values' && denial.values.has(value);
}

/** A format that is demanded and denied in equal words. */
function deniesItself(goal: Goal): boolean {
  const formats = new Set(numbersOf(goal).flatMap(({ formats: own }) => own));
  return goal.denials.some((denial) => denial.of === 'format' && formats.has(denial.text));
}

/** Every number on the grid is denied, or is whole where a broken one is looked for. */
function isDeniedGrid({ kind, denials }: Goal, step: number | undefined): boolean {
  if (step === undefined) {
    return false;
  }
  const denied = denials.some((denial) => denial.of === 'step' && isMultiple(step, denial.step));
  return denied || (kind === FRACTION && isMultiple(step, 1));
}

function isEmptyInterval(min: Bound | null, max: Bound | null): boolean {
  return min !== null && max !== null && (min.at > max.at || (min.at === max.at && (min.exclusive || max.exclusive)));
}

/** Broken numbers of an interval: there are always more, unless it is a single point. */
function* between(min: Bound | null, max: Bound | null): Generator<number> {
  const start = min?.at ?? max?.at ?? 0;
  yield start;
  if (min !== null && max !== null) {
    yield* parts(min.at, max.at - min.at);
    return;
  }
  const direction = min === null && max !== null ? -1 : 1;
  for (let index = 1; index <= CANDIDATES; index += 1) {
    yield Math.trunc(start) + direction * (index - 0.5);
  }
}

function* parts(start: number, width: number): Generator<number> {
  yield start + width / 2;
  for (let index = 1; index <= CANDIDATES; index += 1) {
    yield start + (width * index) / (CANDIDATES + 1);
  }
}

/** Multiples of a step: those near zero make the plainest rows, those from an end on prove that there are no others. */
function* onGrid(step: number, min: Bound | null, max: Bound | null): Generator<number> {
  const starts = isInside(0, min, max) || (min === null && max === null) ? [{ from: 0n, direction: 1n }] : [];
  yield* run(step, starts);
  yield* run(step, min === null ? [] : [{ from: stepsBelow(min.at, step), direction: 1n }]);
  yield* run(step, max === null ? [] : [{ from: stepsBelow(max.at, step), direction: -1n }]);
}

function* run(
  step: number,
  starts: readonly { readonly from: bigint; readonly direction: bigint }[],
): Generator<number> {
  for (const { from, direction } of starts) {
    for (let index = 0; index < CANDIDATES; index += 1) {
      yield multipleAt(step, from + direction * BigInt(index));
    }
  }
}

/** So few multiples between two ends that all of them are tried. */
function isCountable(step: number | undefined, min: Bound | null, max: Bound | null): boolean {
  if (min === null || max === null || step === undefined) {
    return min !== null && min.at === max?.at;
  }
  return stepsBelow(max.at, step) - stepsBelow(min.at, step) < BigInt(CANDIDATES);
}
