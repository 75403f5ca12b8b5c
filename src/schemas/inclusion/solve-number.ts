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
  const { candidates, complete } = step === undefined ? between(min, max) : onGrid(step, min, max);
  return pick(
    goal,
    candidates.filter((value) => isInside(value, min, max) && Number.isInteger(value) === whole),
    complete,
  );
}

function pick(goal: Goal, candidates: readonly number[], complete: boolean): Outcome {
  const blind =
    goal.denials.some(({ of }) => of === 'format') || numbersOf(goal).some(({ formats }) => formats.length > 0);
  const value = candidates.find((candidate) => goal.denials.every((denial) => !hits(denial, candidate)));
  if (value === undefined) {
    return complete ? EMPTY : undecided('too many excluded numbers');
  }
  return blind ? undecided('a number format that Tessera does not know') : found(value);
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

interface Candidates {
  readonly candidates: readonly number[];
  /** Nothing but the candidates is possible. */
  readonly complete: boolean;
}

/** Broken numbers of an interval: there are always more, unless it is a single point. */
function between(min: Bound | null, max: Bound | null): Candidates {
  if (min !== null && max !== null) {
    const width = max.at - min.at;
    const parts = Array.from({ length: CANDIDATES }, (_, index) => min.at + (width * (index + 1)) / (CANDIDATES + 1));
    return { candidates: [min.at, max.at, (min.at + max.at) / 2, ...parts], complete: width === 0 };
  }
  const start = min === null ? (max === null ? 0 : max.at) : min.at;
  const down = min === null && max !== null ? -1 : 1;
  const near = Array.from({ length: CANDIDATES }, (_, index) => Math.trunc(start) + down * (index + 0.5));
  return { candidates: [start, ...near, start + down / 4, start + down / 3], complete: false };
}

/** Multiples of a step: those near zero make the plainest rows, those from an end on prove that there are no others. */
function onGrid(step: number, min: Bound | null, max: Bound | null): Candidates {
  const run = (from: bigint, direction: bigint, count: number) =>
    Array.from({ length: count }, (_, index) => multipleAt(step, from + direction * BigInt(index)));
  const near = isInside(0, min, max) ? run(0n, 1n, 10) : [];
  const up = min === null ? [] : run(stepsBelow(min.at, step), 1n, CANDIDATES);
  const down = max === null ? [] : run(stepsBelow(max.at, step), -1n, CANDIDATES);
  const free = min === null && max === null ? run(0n, 1n, CANDIDATES) : [];
  const complete = up.length > 0 && max !== null && (up.at(-1) ?? 0) > max.at;
  return { candidates: [...near, ...up, ...down, ...free], complete };
}
