import { describe, expect, it } from '@jest/globals';
import { UNHURRIED } from '../../../support/engine/unhurried.js';

const ANY = { patterns: [], denied: [], min: 0, max: Infinity, isTaken: () => false };
const taking = (...texts: readonly string[]) => ({ isTaken: (text: string) => texts.includes(text) });

describe('a text to show', () => {
  it.each([
    ['is empty where that will do', {}, ''],
    ['is the shortest', { patterns: ['^(abc|de|fgh)$'] }, 'de'],
    ['is one that all patterns are found in', { patterns: ['^a', 'c$', 'b'] }, 'abc'],
    ['is one that no denied pattern is found in', { patterns: ['^[ab]$'], denied: ['a'] }, 'b'],
    ['reads well', { patterns: ['^[^a]\\W\\s[b-z]$'] }, 'A- b'],
    ['has the least length', { patterns: ['^a*$'], min: 3 }, 'aaa'],
    ['has the least length with no pattern', { min: 4 }, 'aaaa'],
    ['counts characters, not their halves', { patterns: ['^💩*$'], min: 2, max: 2 }, '💩💩'],
    ['may have the greatest length', { patterns: ['^a{3}$'], max: 3 }, 'aaa'],
    ['is not shorter than the least length', { patterns: ['^(a|bcd)$'], min: 2 }, 'bcd'],
    ['is not one that is taken', { patterns: ['^(a|bc)$'], ...taking('a') }, 'bc'],
    ['is up to 2001 letters long', { min: 2_001 }, 'a'.repeat(2_001)],
    ['needs no more than 3000 states', { patterns: ['^[ab]*a[ab]{8}$'] }, 'a'.repeat(9)],
  ])('%s', (_, wanted, text) => {
    expect(UNHURRIED.patterns.find({ ...ANY, ...wanted })).toBe(text);
  });

  it.each([
    ['two patterns exclude each other', { patterns: ['^a', '^b'] }],
    ['a pattern is also denied', { patterns: ['a+'], denied: ['a'] }],
    ['every text is denied', { denied: [''] }],
    ['no text of the pattern is short enough', { patterns: ['^a{3}'], max: 2 }],
    ['no text of the pattern is long enough', { patterns: ['^a{1,3}$'], min: 4 }],
    ['the lengths exclude each other', { min: 2, max: 1 }],
  ])('is proved not to exist where %s', (_, wanted) => {
    expect(UNHURRIED.patterns.find({ ...ANY, ...wanted })).toBeNull();
  });

  it.each([
    ['another text of those letters may be free', { patterns: ['^[ab]$'], ...taking('a') }],
    ['a pattern is not followed', { patterns: ['a', '(?=a)'] }],
    ['a denied pattern is not followed', { patterns: ['a'], denied: ['(?=b)'] }],
    ['it is longer than is worth showing', { min: 2_002 }],
    ['there are more than 3000 states', { patterns: ['^[ab]*a[ab]{12}$'] }],
  ])('is left undecided where %s', (_, wanted) => {
    expect(UNHURRIED.patterns.find({ ...ANY, ...wanted })).toBeUndefined();
  });
});
