import type { Patterns } from '../patterns/patterns.js';
import { isOfFormat, samplesOf } from '../values/formats.js';
import { stringsOf, type Denial, type Goal } from './goal.js';
import { EMPTY, found, undecided, type Outcome } from './outcome.js';
import type { Prover } from './prover.js';

/** Longer rows show nothing that a statement does not. */
const LONGEST_SHOWN = 10_000;

interface Wanted {
  readonly min: number;
  readonly max: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly denials: readonly Denial[];
}

/** Looks for a string: patterns and lengths are decided, formats are tried with texts that are known to be of them. */
export function solveString(goal: Goal, { patterns: known }: Prover): Outcome {
  const facets = stringsOf(goal);
  const wanted: Wanted = {
    min: Math.max(0, ...facets.map(({ min }) => min)),
    max: Math.min(Infinity, ...facets.map(({ max }) => max)),
    patterns: [...new Set(facets.flatMap(({ patterns }) => patterns))],
    formats: [...new Set(facets.flatMap(({ formats }) => formats))],
    denials: goal.denials,
  };
  if (wanted.min > wanted.max || isContradictory(wanted)) {
    return EMPTY;
  }
  const unformatted = [...wanted.formats, ...texts(wanted.denials, 'format')].length === 0;
  return unformatted ? decided(wanted, known) : tried(wanted, known);
}

function isContradictory({ denials, patterns, formats }: Wanted): boolean {
  return (
    texts(denials, 'format').some((text) => formats.includes(text)) ||
    texts(denials, 'pattern').some((text) => patterns.includes(text))
  );
}

function texts(denials: readonly Denial[], of: 'format' | 'pattern'): string[] {
  return denials.flatMap((denial) => (denial.of === of ? denial.text : []));
}

function isTaken(denials: readonly Denial[], text: string): boolean {
  return denials.some((denial) => denial.of === 'values' && denial.values.has(text));
}

/** Without formats, patterns say all there is to say. */
function decided(wanted: Wanted, known: Patterns): Outcome {
  const { min, max, patterns, denials } = wanted;
  const denied = texts(denials, 'pattern');
  if (patterns.length + denied.length === 0) {
    return anyText(wanted);
  }
  const text = known.find({ patterns, denied, min, max, isTaken: (candidate) => isTaken(denials, candidate) });
  if (text === undefined) {
    return undecided('a pattern that Tessera cannot follow');
  }
  return text === null ? EMPTY : found(text);
}

/** Some text of the right length that is not excluded: among one more than there are excluded, one is free. */
function anyText({ min, max, denials }: Wanted): Outcome {
  if (min > LONGEST_SHOWN) {
    return found(undefined, false);
  }
  const excluded = denials.reduce((sum, denial) => sum + (denial.of === 'values' ? denial.values.size : 0), 0);
  for (let index = 0; index <= excluded; index += 1) {
    const text = (index === 0 ? '' : index.toString(36)).padEnd(min, 'x');
    if (text.length <= max && !isTaken(denials, text)) {
      return found(text);
    }
  }
  return max === 0 ? EMPTY : undecided('too many excluded strings');
}

/** Only texts that are certainly of a format, or certainly not, can be told apart. */
function tried(wanted: Wanted, known: Patterns): Outcome {
  const { min, max, formats, denials, patterns } = wanted;
  const plain = ['', 'x', ' ', '~'].map((text) => text.padEnd(min, 'x').slice(0, max));
  const sample = known.find({ patterns, denied: [], min, max, isTaken: () => false });
  const candidates = [...formats.flatMap(samplesOf), ...texts(denials, 'format').flatMap(samplesOf), ...plain, sample];
  const text = candidates.find((candidate) => typeof candidate === 'string' && fits(candidate, wanted, known));
  return text === undefined || text === null
    ? undecided('a format that takes more than samples to decide')
    : found(text);
}

function fits(text: string, { min, max, patterns, formats, denials }: Wanted, known: Patterns): boolean {
  const length = [...text].length;
  return (
    length >= min &&
    length <= max &&
    !isTaken(denials, text) &&
    patterns.every((pattern) => known.matches(pattern, text) === true) &&
    formats.every((format) => isOfFormat(format, text) === true) &&
    texts(denials, 'pattern').every((pattern) => known.matches(pattern, text) === false) &&
    texts(denials, 'format').every((format) => isOfFormat(format, text) === false)
  );
}
