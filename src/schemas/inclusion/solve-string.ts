import { isOfFormat, samplesOf } from '../values/formats.js';
import { implies, matches, sampleOf } from '../values/patterns.js';
import { stringsOf, type Denial, type Goal } from './goal.js';
import { EMPTY, found, undecided, type Outcome } from './outcome.js';

/** Longer rows show nothing that a statement does not. */
const LONGEST_SHOWN = 100_000;

/** Looks for a string by trying texts that are likely to fit; only what contradicts itself in words is proven empty. */
export function solveString(goal: Goal): Outcome {
  const facets = stringsOf(goal);
  const min = Math.max(0, ...facets.map(({ min: own }) => own));
  const max = Math.min(Infinity, ...facets.map(({ max: own }) => own));
  const patterns = [...new Set(facets.flatMap(({ patterns: own }) => own))];
  const formats = [...new Set(facets.flatMap(({ formats: own }) => own))];
  if (min > max || goal.denials.some((denial) => isContradicted(denial, patterns, formats))) {
    return EMPTY;
  }
  if (min > LONGEST_SHOWN) {
    return patterns.length + formats.length + goal.denials.length === 0
      ? found(undefined, false)
      : undecided('strings longer than Tessera looks at');
  }
  return pick(goal, { min, max, patterns, formats });
}

interface Wanted {
  readonly min: number;
  readonly max: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
}

function pick(goal: Goal, wanted: Wanted): Outcome {
  let doubtful = false;
  for (const text of candidatesFor(goal, wanted)) {
    const answer = fits(text, wanted, goal.denials);
    if (answer === true) {
      return found(text);
    }
    doubtful ||= answer === undefined;
  }
  const onlyEmptyText = wanted.max === 0 && !doubtful;
  return onlyEmptyText ? EMPTY : undecided('a pattern or format that can only be decided by running it');
}

function isContradicted(denial: Denial, patterns: readonly string[], formats: readonly string[]): boolean {
  if (denial.of === 'format') {
    return formats.includes(denial.text);
  }
  return denial.of === 'pattern' && (implies('', denial.text) || patterns.some((own) => implies(own, denial.text)));
}

/** Texts worth trying: samples of formats and patterns, then plain letters of every short length that is allowed. */
function* candidatesFor({ denials }: Goal, { min, max, patterns, formats }: Wanted): Generator<string> {
  yield* formats.flatMap(samplesOf);
  for (const pattern of patterns) {
    const sample = sampleOf(pattern);
    if (sample !== undefined) {
      yield* [sample, sample.padEnd(min, 'x'), sample.padStart(min, 'x')];
    }
  }
  const denied = denials.flatMap((denial) => (denial.of === 'format' ? samplesOf(denial.text) : []));
  yield* denied;
  const excluded = denials.reduce((sum, denial) => sum + (denial.of === 'values' ? denial.values.size : 0), 0);
  for (let index = 0; index <= excluded + 6; index += 1) {
    const text = index === 0 ? '' : index.toString(36);
    yield padded(text, min, max);
  }
  yield* ['x', ' ', '~'].map((letter) => padded(letter, min, max));
}

function padded(text: string, min: number, max: number): string {
  return text.padEnd(min, 'x').slice(0, max);
}

function fits(text: string, { min, max, patterns, formats }: Wanted, denials: readonly Denial[]): boolean | undefined {
  const length = [...text].length;
  if (length < min || length > max) {
    return false;
  }
  const answers = [
    ...patterns.map((pattern) => matches(pattern, text)),
    ...formats.map((format) => isOfFormat(format, text)),
    ...denials.map((denial) => isSpared(denial, text)),
  ];
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

function isSpared(denial: Denial, text: string): boolean | undefined {
  if (denial.of === 'values') {
    return !denial.values.has(text);
  }
  const hit =
    denial.of === 'pattern'
      ? matches(denial.text, text)
      : denial.of === 'format'
        ? isOfFormat(denial.text, text)
        : false;
  return hit === undefined ? undefined : !hit;
}
