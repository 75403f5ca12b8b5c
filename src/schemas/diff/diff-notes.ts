import { NOTES, type Notes } from '../shape/shape.js';
import { sameValue } from '../shape/same-facets.js';
import { differenceAt, type Difference, type Pair } from './difference.js';

/** Differences of what constrains nothing: words, defaults, deprecations; and of keywords Tessera does not know. */
export function diffNotes(pair: Pair): Difference[] {
  if (pair.before.notes === pair.after.notes) {
    return [];
  }
  const [before, after] = [pair.before.notes ?? NOTES, pair.after.notes ?? NOTES];
  return [
    ...diffDeprecation(pair, before.deprecation, after.deprecation),
    ...diffDefault(pair, before.fallback, after.fallback),
    ...diffKeywords(pair, 'annotation_changed', before.annotations, after.annotations),
    ...diffKeywords(pair, 'unknown_keyword_changed', before.unknown, after.unknown),
  ];
}

function diffDeprecation(pair: Pair, before: unknown, after: unknown): Difference[] {
  if (sameValue(before, after)) {
    return [];
  }
  const kind =
    before === undefined ? 'deprecation_added' : after === undefined ? 'deprecation_removed' : 'deprecation_changed';
  return [differenceAt(pair, { kind, before: before ?? null, after: after ?? null, kinds: 0 })];
}

function diffDefault(pair: Pair, before: Notes['fallback'], after: Notes['fallback']): Difference[] {
  if (sameValue(before, after)) {
    return [];
  }
  const kind = before === null ? 'default_added' : after === null ? 'default_removed' : 'default_changed';
  return [
    differenceAt(pair, {
      kind,
      keyword: 'default',
      before: before?.value ?? null,
      after: after?.value ?? null,
      kinds: 0,
    }),
  ];
}

type Keywords = ReadonlyMap<string, unknown>;

function diffKeywords(
  pair: Pair,
  kind: 'annotation_changed' | 'unknown_keyword_changed',
  before: Keywords,
  after: Keywords,
): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(
      (keyword) => before.has(keyword) !== after.has(keyword) || !sameValue(before.get(keyword), after.get(keyword)),
    )
    .map((keyword) =>
      differenceAt(pair, {
        kind,
        keyword,
        before: before.get(keyword) ?? null,
        after: after.get(keyword) ?? null,
        kinds: 0,
      }),
    );
}
