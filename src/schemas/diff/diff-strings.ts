import type { Inclusion } from '../inclusion/inclusion.js';
import { NUMBER, STRING } from '../shape/kinds.js';
import { NUMBERS, STRINGS } from '../shape/shape.js';
import { sameSet } from '../shape/same-facets.js';
import { diffCount } from './diff-counts.js';
import { differenceAt, direction, type Difference, type Pair } from './difference.js';

/** Tells whether every text of some patterns is certainly one of another. */
type Implying = Pick<Inclusion, 'implies'>;

/** Differences of lengths, patterns and formats, where both sides allow strings. */
export function diffStrings(pair: Pair, patterns: Implying): Difference[] {
  const { before, after } = pair;
  const found = diffNumberFormats(pair);
  if ((before.kinds & after.kinds & STRING) === 0 || before.strings === after.strings) {
    return found;
  }
  const [old, now] = [before.strings ?? STRINGS, after.strings ?? STRINGS];
  return [
    ...diffCount(pair, { keyword: 'minLength', old: old.min, now: now.min, kinds: STRING }),
    ...diffCount(pair, { keyword: 'maxLength', old: old.max, now: now.max, kinds: STRING }),
    ...diffPatterns(pair, [old.patterns, now.patterns], patterns),
    ...diffFormats(pair, old.formats, now.formats, STRING),
    ...found,
  ];
}

function diffPatterns(
  pair: Pair,
  [old, now]: readonly [readonly string[], readonly string[]],
  patterns: Implying,
): Difference[] {
  if (sameSet(old, now)) {
    return [];
  }
  /** Every text of the given patterns is one of each wanted one. */
  const covers = (given: readonly string[], wanted: readonly string[]): boolean =>
    wanted.every((pattern) => patterns.implies(given, pattern));
  const kind = direction(!covers(old, now), !covers(now, old)) ?? 'constraint_changed';
  return [differenceAt(pair, { kind, keyword: 'pattern', kinds: STRING, before: alone(old), after: alone(now) })];
}

/** Formats no string standard knows, such as `int64`, where only numbers are possible. */
function diffNumberFormats(pair: Pair): Difference[] {
  const { before, after } = pair;
  if ((before.kinds & after.kinds & NUMBER) === 0 || (before.kinds & after.kinds & STRING) !== 0) {
    return [];
  }
  return diffFormats(pair, (before.numbers ?? NUMBERS).formats, (after.numbers ?? NUMBERS).formats, NUMBER);
}

function diffFormats(pair: Pair, old: readonly string[], now: readonly string[], kinds: number): Difference[] {
  if (sameSet(old, now)) {
    return [];
  }
  const kind =
    old.length > 0 && now.length > 0
      ? 'format_changed'
      : now.length > 0
        ? 'constraint_tightened'
        : 'constraint_relaxed';
  return [differenceAt(pair, { kind, keyword: 'format', kinds, before: alone(old), after: alone(now) })];
}

function alone(list: readonly string[]): unknown {
  return list.length === 0 ? null : list.length === 1 ? list[0] : list;
}
