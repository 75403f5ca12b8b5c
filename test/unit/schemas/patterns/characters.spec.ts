import { describe, expect, it } from '@jest/globals';
import {
  ANY_CHARACTER,
  between,
  complement,
  includes,
  one,
  representatives,
  union,
  type Characters,
} from '../../../../src/schemas/patterns/characters.js';

const LAST = 0x10ffff;
const READABLE = 'aA0_-. @/:';

describe('a union of characters', () => {
  it.each<[name: string, sets: readonly Characters[], merged: Characters]>([
    ['of nothing is nothing', [], []],
    ['is in order', [[[9, 9]], [[1, 2]], [[5, 6]]], [[1, 2], [5, 6], [9, 9]]], // prettier-ignore
    ['is one range where two touch', [[[1, 3]], [[4, 6]]], [[1, 6]]],
    ['is two where a character lies between', [[[1, 3]], [[5, 6]]], [[1, 3], [5, 6]]], // prettier-ignore
    ['is one where two overlap', [[[1, 4]], [[3, 6]]], [[1, 6]]],
    ['keeps the end of a range around another', [[[1, 9]], [[3, 4]]], [[1, 9]]],
  ])('%s', (_, sets, merged) => {
    expect(union(sets)).toEqual(merged);
  });
});

describe('a complement of characters', () => {
  it.each<[name: string, set: Characters, rest: Characters]>([
    ['of nothing is all', [], [[0, LAST]]],
    ['of all is nothing', ANY_CHARACTER, []],
    ['of the first begins behind it', [[0, 0]], [[1, LAST]]],
    ['of the last ends before it', [[LAST, LAST]], [[0, LAST - 1]]],
    ['of all but the last is the last', [[0, LAST - 1]], [[LAST, LAST]]],
    ['of some in between lies around them', [[5, 6], [8, 9]], [[0, 4], [7, 7], [10, LAST]]], // prettier-ignore
  ])('%s', (_, set, rest) => {
    expect(complement(set)).toEqual(rest);
  });
});

describe('a range between two characters', () => {
  it.each<[name: string, from: Characters, to: Characters, range: Characters | null]>([
    ['holds both', one(3), one(5), [[3, 5]]],
    ['may be of one', one(3), one(3), [[3, 3]]],
    ['is none the wrong way round', one(5), one(3), null],
    ['is none from a class of several', [[1, 2]], one(5), null],
    ['is none to a class of several', one(1), [[3, 5]], null],
    ['is none to a class of separate ones', one(1), [[3, 3], [5, 5]], null], // prettier-ignore
    ['is none from a class of none', [], one(5), null],
  ])('%s', (_, from, to, range) => {
    expect(between(from, to)).toEqual(range);
  });
});

it('a set includes what its ranges hold, their ends with it, and nothing else', () => {
  const set: Characters = [[2, 4], [6, 6], [9, 12], [20, 21], [30, 30]]; // prettier-ignore
  const held = Array.from({ length: 40 }, (_, code) => code).filter((code) => includes(set, code));
  expect(held).toEqual([2, 3, 4, 6, 9, 10, 11, 12, 20, 21, 30]);
  expect(includes([], 0)).toBe(false);
});

describe('representatives', () => {
  const letters = (...sets: Characters[]): string[] => representatives(sets).map((code) => String.fromCodePoint(code));

  it.each<[name: string, sets: readonly Characters[], chosen: readonly string[]]>([
    ['is a small letter where nothing is told apart', [], ['a']],
    ['is one before, one inside and one behind', [[[65, 90]]], ['0', 'A', 'a']],
    ['is the first visible one where none reads well', [[[0, 31], [33, 44]]], ['a', ' ', '!', '\u001f']], // prettier-ignore
    ['is one of each part where sets overlap', [[[98, 110]], [[105, 120]]], ['a', 'b', 'i', 'o', 'y']],
    ['is one where two sets are the same', [[[98, 110]], [[98, 110]]], ['a', 'b', 'o']],
    ['goes to the last character, not past it', [[[98, LAST]]], ['a', 'b']],
  ])('%s', (_, sets, chosen) => {
    expect([...letters(...sets)].sort()).toEqual([...chosen].sort());
  });

  it('come in an order that reads well', () => {
    const each = [...READABLE].map((letter) => one(letter.charCodeAt(0)));
    expect(
      letters(...each)
        .slice(0, READABLE.length)
        .join(''),
    ).toBe(READABLE);
    expect(letters([[200, 210]], [[98, 110]])).toEqual(['a', 'b', 'o', 'È', 'Ó']);
  });
});
