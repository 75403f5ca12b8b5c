import { ARRAY, NUMBER, STRING } from '../shape/kinds.js';
import { ANYTHING, ARRAYS, draft, isAnything, NUMBERS, STRINGS, type Shape } from '../shape/shape.js';
import type { ArrayFacets, NumberFacets, Rules, StringFacets } from '../shape/shape.js';
import { denying, must, mustNot, type Alternative } from './goal.js';

/** Every way in which a number can fail its facets. */
export function numberFailures({ min, max, multiples, formats, values }: NumberFacets): Alternative[] {
  const ways: Alternative[] = [];
  if (min !== null) {
    ways.push(must({ ...draft(NUMBER), numbers: { ...NUMBERS, max: { at: min.at, exclusive: !min.exclusive } } }));
  }
  if (max !== null) {
    ways.push(must({ ...draft(NUMBER), numbers: { ...NUMBERS, min: { at: max.at, exclusive: !max.exclusive } } }));
  }
  ways.push(...multiples.map((step) => denying({ of: 'step', step })));
  ways.push(...formats.map((text) => denying({ of: 'format', text })));
  return values === null ? ways : [...ways, denying({ of: 'values', values })];
}

/** Every way in which a string can fail its facets. */
export function stringFailures({ min, max, patterns, formats, values }: StringFacets): Alternative[] {
  const ways: Alternative[] = [];
  if (min > 0) {
    ways.push(must({ ...draft(STRING), strings: { ...STRINGS, max: min - 1 } }));
  }
  if (max < Infinity) {
    ways.push(must({ ...draft(STRING), strings: { ...STRINGS, min: max + 1 } }));
  }
  ways.push(...patterns.map((text) => denying({ of: 'pattern', text })));
  ways.push(...formats.map((text) => denying({ of: 'format', text })));
  return values === null ? ways : [...ways, denying({ of: 'values', values })];
}

/** Every way in which a list can fail its facets, but for the values of its items. */
export function lengthFailures({ min, max, unique, contains, values }: ArrayFacets): Alternative[] {
  const ways: Alternative[] = [];
  if (min > 0) {
    ways.push(must({ ...draft(ARRAY), arrays: { ...ARRAYS, max: min - 1 } }));
  }
  if (max < Infinity) {
    ways.push(must({ ...draft(ARRAY), arrays: { ...ARRAYS, min: max + 1 } }));
  }
  for (const { shape, min: least, max: most } of contains) {
    if (least > 0) {
      ways.push(must({ ...draft(ARRAY), arrays: { ...ARRAYS, contains: [{ shape, min: 0, max: least - 1 }] } }));
    }
    if (most < Infinity) {
      const more = { ...ARRAYS, contains: [{ shape, min: most + 1, max: Infinity }] };
      ways.push(must({ ...draft(ARRAY), arrays: more }));
    }
  }
  if (unique) {
    ways.push(denying({ of: 'uniqueness' }));
  }
  return values === null ? ways : [...ways, denying({ of: 'values', values: new Set(values.keys()) })];
}

/** A list that has an item at an index which a shape describes. */
export function itemAt(index: number, shape: Shape): Alternative {
  const prefix = [...Array.from({ length: index }, () => ANYTHING), shape];
  return must({ ...draft(ARRAY), arrays: { ...ARRAYS, prefix, min: index + 1 } });
}

/** Every way in which a value can break a rule. */
export function ruleFailures({ all, any, one, not, conditions, opaque }: Rules): Alternative[] {
  return [
    ...all.map((shape) => mustNot(shape)),
    ...any.map((group) => mustNot(...group)),
    ...one.flatMap((group) => [mustNot(...group), ...pairsOf(group)]),
    ...not.map((shape) => must(shape)),
    ...conditions.flatMap(({ when, then, otherwise }) => [
      ...(isAnything(then) ? [] : [{ yes: [when], no: [then], denials: [] }]),
      ...(isAnything(otherwise) ? [] : [mustNot(when, otherwise)]),
    ]),
    ...opaque.map(({ text }) => denying({ of: 'opaque', text })),
  ];
}

function pairsOf(group: readonly Shape[]): Alternative[] {
  return group.flatMap((a, index) => group.slice(index + 1).map((b) => must(a, b)));
}
