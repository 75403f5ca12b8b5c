import { describe, expect, it } from '@jest/globals';
import { Patterns } from '../../../../src/schemas/patterns/patterns.js';
import { UNHURRIED } from '../../../support/engine/unhurried.js';

/** Patterns, texts in which they are found, and texts in which they are not; by the words of ECMA-262, flag `u` set. */
const FOUND: readonly (readonly [pattern: string, found: readonly string[], missed: readonly string[]])[] = [
  ['', ['', 'x'], []],
  ['b', ['b', 'abc', 'ab', 'ba'], ['', 'a', 'B']],
  ['ab', ['ab', 'xaby', 'aab'], ['a', 'b', 'ba', 'axb']],
  ['^b', ['b', 'bc'], ['ab', '']],
  ['b$', ['b', 'ab'], ['ba', '', 'b\n']],
  ['^', ['', 'x'], []],
  ['$', ['', 'x'], []],
  ['^$', [''], ['a', '\n']],
  ['^.$', ['a', '\t', '\v', '\f', '\u000e', '\u2027', '\u202a', '💩', ' '], ['', '\n', '\r', '\u2028', '\u2029', 'ab']],
  ['^💩$', ['💩'], ['', '\ud83d', '\udca9', '💩💩', 'a']],
  ['^[💩]$', ['💩'], ['\ud83d', '\udca9']],
  ['^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$', ['^$\\.*+?()[]{}|/'], ['', '^$\\a*+?()[]{}|/', '.']],
  ['^\\d$', ['0', '5', '9'], ['', '/', ':', 'a', '٣', '00']],
  ['^\\D$', ['/', ':', 'a', '٣', '\n'], ['', '0', '9']],
  ['^\\w$', ['0', '9', 'A', 'Z', '_', 'a', 'z'], ['', '/', ':', '@', '[', '^', '`', '{', '-', 'é']],
  ['^\\W$', ['/', ':', '@', '[', '^', '`', '{', 'é', '\n'], ['', '0', '9', 'A', 'Z', '_', 'a', 'z']],
  [
    '^\\s$',
    [...'\t\n\v\f\r \u00a0\u1680\u2000\u2007\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'],
    [
      '',
      ...'\b\u000e\u001f!\u0085\u009f\u00a1\u167f\u1681\u180e\u1fff\u200b\u2027\u202a\u202e\u2030\u2060\u3001\ufefe',
    ],
  ],
  ['^\\S$', ['a', '\b', '\u200b'], ['', ' ', '\n', '\u00a0']],
  ['^\\n\\r\\t\\v\\f\\0$', ['\n\r\t\v\f\0'], ['', 'nrtvf0']],
  ['^\\x41\\u0042\\u{43}\\u{1F4a9}$', ['ABC💩'], ['', 'ABC', 'x41']],
  ['^\\x412$', ['A2'], ['В', 'A']],
  ['^\\u00412$', ['A2'], ['A']],
  ['^\\u{10ffff}\\u{00d7ff}\\ue000$', ['\u{10ffff}\ud7ff\ue000'], ['']],
  ['^[abx]$', ['a', 'b', 'x'], ['', 'c', 'w', 'ab']],
  ['^[b-d]$', ['b', 'c', 'd'], ['', 'a', 'e', '-']],
  ['^[b-df-g_]$', ['b', 'd', 'f', 'g', '_'], ['a', 'e', 'h', '-']],
  ['^[^b-d]$', ['a', 'e', '^', '\n'], ['', 'b', 'd']],
  ['^[b^]$', ['b', '^'], ['a', '']],
  ['^[b-]$', ['b', '-'], ['a', 'c', ']', '']],
  ['^[-b]$', ['b', '-'], ['a', 'c', '']],
  ['^[+\\--]$', ['+', '-'], [',', '']],
  ['^[a\\-c]$', ['a', '-', 'c'], ['b', '']],
  ['^[\\d_]$', ['0', '_'], ['a', '\\', 'd']],
  ['^[\\x41-\\x43]$', ['A', 'B', 'C'], ['@', 'D', '-']],
  ['^[\\]]$', [']'], ['\\', '']],
  ['^[.$(|*]$', ['.', '$', '(', '|', '*'], ['a', '']],
  ['[]', [], ['', 'a', ']']],
  ['^[^]$', ['a', '\n'], ['', 'ab']],
  ['^a*$', ['', 'a', 'aaa'], ['b', 'ab', 'ba']],
  ['^a+$', ['a', 'aaa'], ['', 'b', 'aab']],
  ['^a?$', ['', 'a'], ['aa', 'b', '?']],
  ['^ab?c$', ['ac', 'abc'], ['abbc', 'bc']],
  ['^a{2}$', ['aa'], ['', 'a', 'aaa', 'a{2}']],
  ['^a{0}$', [''], ['a']],
  ['^a{2,}$', ['aa', 'aaa', 'aaaaaa'], ['', 'a', 'aab']],
  ['^a{1,3}$', ['a', 'aa', 'aaa'], ['', 'aaaa']],
  ['^a{10,11}$', ['a'.repeat(10), 'a'.repeat(11)], ['a', 'a'.repeat(9), 'a'.repeat(12)]],
  ['^a+?b*?c??d{1,2}?$', ['ad', 'aabbcdd'], ['d', 'a', 'addd', 'ad?']],
  ['^(ab)+$', ['ab', 'abab'], ['', 'a', 'aba', 'abb', '(ab)']],
  ['^(?:ab)?c$', ['c', 'abc'], ['bc', 'ac', '?:abc']],
  ['^(?<two_1>ab){2}$', ['abab'], ['ab', 'two_1abab']],
  ['^((a)(b))$', ['ab'], ['a', 'b', '']],
  ['^(a|bc|)d$', ['ad', 'bcd', 'd'], ['abcd', 'bd', 'cd', '']],
  ['^(a|b)*c$', ['c', 'ac', 'babac'], ['', 'ab', 'abdc']],
  ['a|b', ['a', 'b', 'xby'], ['', 'c', '|']],
  ['^a|b$', ['a', 'ac', 'cb', 'b'], ['ca', 'bc', 'cac', '']],
  ['|a', ['', 'b'], []],
  ['^(a|b)$', ['a', 'b'], ['ab', '']],
  ['(^a$|^b$)', ['a', 'b'], ['ab', 'xa', 'bx', '']],
  ['((^a)|(b$))', ['a', 'ax', 'xb'], ['xa', 'bx']],
  ['(^a)', ['a', 'ab'], ['ba', '']],
  ['(^)', ['', 'a'], []],
];

const UNFOLLOWED: readonly (readonly [why: string, ...patterns: readonly string[]])[] = [
  ['looks around', '(?=a)', '(?!a)', '(?<=a)', '(?<!a)', '\\b', '\\B'],
  ['refers back', '(a)\\1', '(?<n>a)\\k<n>'],
  ['switches flags', '(?i:a)', '(?-s:a)'],
  ['knows Unicode or control letters', '\\p{L}', '\\cA', '\\a'],
  ['repeats nothing, or what is repeated', '*a', '+', '?', 'a|*', 'a**', 'a+*', 'a{2}{3}', '(*)'],
  ['repeats an edge', '^*', '$+', '^?', '^{2}'],
  ['has counts that say nothing', 'a{,2}', 'a{2', 'a{2,', 'a{b}', 'a{}', 'a{2,1}', 'a{2;3}', '{', 'a{1,b}'],
  ['closes what is not open', ')', ']', '}', 'a)b', 'a]', 'a}', '(a))'],
  ['opens what is not closed', '(', '(a', '((a)', '[', '[a', '[^', '(?', '(?:a', '(?<n', '(?<n>a', '(?<n(a)'],
  ['has a range that is none', '[b-a]', '[\\d-z]', '[a-\\d]'],
  ['ends in an escape', '\\', '[\\', 'a\\'],
  ['has half a code', '\\x4', '\\xg0', '\\u004', '\\u{}', '\\u{41', '\\u{4g}', '\\u{0000041}', '\\x4g', '\\x{41}'],
  ['has the code of no character', '\\u{110000}', '[^\\u{ffffff}]'],
  ['has half a character', '^\\ud83d\\udca9$', '\\ud800', '\\udfff', '[\\ud83d]', '\\u{d83d}'],
  [
    'has an edge inside',
    'a^b',
    'a$b',
    '(^a)b',
    'x^',
    '$x',
    '(^a|b)c',
    '(^a)*',
    'a|b^',
    '^^a',
    'a$$',
    '(^a){1}',
    '^(^a)',
  ],
];

describe('a pattern', () => {
  it.each(FOUND)('%s is found where it should be', (pattern, found, missed) => {
    expect(found.filter((text) => UNHURRIED.patterns.matches(pattern, text) !== true)).toEqual([]);
    expect(missed.filter((text) => UNHURRIED.patterns.matches(pattern, text) !== false)).toEqual([]);
  });

  it.each(UNFOLLOWED)('is left undecided where it %s', (_, ...unfollowed) => {
    const texts = ['', 'a', 'ab', '💩'];
    expect(
      unfollowed.filter((pattern) => texts.some((text) => UNHURRIED.patterns.matches(pattern, text) !== undefined)),
    ).toEqual([]);
    expect(
      unfollowed.filter(
        (pattern) => UNHURRIED.patterns.implies([pattern], 'x') || UNHURRIED.patterns.implies(['x'], pattern),
      ),
    ).toEqual([]);
  });

  it.each([
    ['1000 letters long', 'a'.repeat(1_000), 'a'.repeat(1_001)],
    ['50 levels deep', `${'('.repeat(49)}a${')'.repeat(49)}`, `${'('.repeat(50)}a${')'.repeat(50)}`],
    ['of 2000 states', '^a{998}$', '^a{999}$'],
  ])('is followed if %s, and not beyond', (_, within, beyond) => {
    expect([UNHURRIED.patterns.matches(within, ''), UNHURRIED.patterns.matches(beyond, '')]).toEqual([
      false,
      undefined,
    ]);
  });

  it('may have more groups side by side than levels', () => {
    expect(UNHURRIED.patterns.matches(`^${'(a)'.repeat(60)}$`, 'a'.repeat(60))).toBe(true);
  });
});

describe('of two patterns', () => {
  it.each<[inner: readonly string[], outer: string]>([
    [['^abc'], 'b'],
    [['^abc'], '^a'],
    [['^a$'], '^(a|b)$'],
    [['^[a-f]+$'], '^[a-z]+$'],
    [['^[a-f]+$'], '^[a-z]*$'],
    [['^\\d{3}$'], '^\\d{2,4}$'],
    [['^\\d{3}$'], '^[0-9]{3}$'],
    [['^[0-9]{3}$'], '^\\d\\d\\d$'],
    [['^\\d+$'], '^\\w+$'],
    [['^(a|b)*$'], '^[ab]*$'],
    [['^[ab]*$'], '^(a|b)*$'],
    [['^a+$'], '^aa*$'],
    [['^aa*$'], '^a+$'],
    [['^a{2,}$'], '^aa+$'],
    [['^[^a]$'], '^(.|\\s)$'],
    [['^a', 'b$'], '^a(.|\\s)*b$'],
    [['^a|^b'], '^[ab]'],
    [['a$', '^b$'], 'x'],
    [['[]'], '^a$'],
    [['(?=a)'], '(?=a)'],
    [['(?=a)', '^b'], '^b'],
    [['(^a$|^b$)'], '^[ab]$'],
    [[], ''],
  ])('every text of %j is one of %s', (inner, outer) => {
    expect(UNHURRIED.patterns.implies(inner, outer)).toBe(true);
  });

  it.each<[inner: readonly string[], outer: string]>([
    [['b'], '^abc'],
    [['^a'], '^ab'],
    [['^(a|b)$'], '^a$'],
    [['^[a-z]+$'], '^[a-f]+$'],
    [['^[a-z]*$'], '^[a-z]+$'],
    [['^\\d{2,4}$'], '^\\d{3}$'],
    [['^\\w+$'], '^\\d+$'],
    [['^a+$'], '^a{1,9}$'],
    [['^(.|\\s)$'], '^.$'],
    [['^a', 'b'], '^a(.|\\s)*b$'],
    [[], 'a'],
  ])('not every text of %j is one of %s', (inner, outer) => {
    expect(UNHURRIED.patterns.implies(inner, outer)).toBe(false);
  });
});

const ANY = { patterns: [], denied: [], min: 0, max: Infinity, isTaken: () => false };

describe('work', () => {
  /** Patterns with so many visits to spend, and what they have spent. */
  function counted(allowed = Infinity) {
    const spent = { visits: 0 };
    const own = new Patterns((count) => (spent.visits += count) <= allowed);
    const costOf = (ask: (asked: Patterns) => unknown): number => {
      const before = spent.visits;
      ask(own);
      return spent.visits - before;
    };
    return { own, costOf };
  }

  it('grows with the text, never with how often a pattern almost matches', () => {
    const { costOf } = counted();
    const cost = (length: number) => costOf((own) => own.matches('^(a+)+$', `${'a'.repeat(length)}b`));
    cost(1);
    expect(cost(2_000)).toBeLessThan(2.1 * cost(1_000));
    expect(cost(1_000)).toBeGreaterThan(1_000);
  });

  it('ends where nothing that follows can make a pattern match', () => {
    const { costOf } = counted();
    expect(costOf((own) => own.matches('^b', 'a'.repeat(10_000)))).toBeLessThan(100);
  });

  it('is not done twice for a pattern, be it followed or not', () => {
    const { own, costOf } = counted();
    own.matches('^abc$', '');
    own.matches('(?=abc)', '');
    expect(costOf((again) => again.matches('^abc$', ''))).toBe(1);
    expect(costOf((again) => again.matches('(?=abc)', ''))).toBe(1);
    expect(costOf((again) => again.matches('^abd$', ''))).toBeGreaterThan(10);
  });

  it('is kept for 100,000 states of automata, then all is made anew', () => {
    const { costOf } = counted();
    const asked = (index: number) => costOf((own) => own.matches(`^${String.fromCodePoint(0x4e00 + index)}{998}$`, ''));
    const costs = Array.from({ length: 50 }, (_, index) => asked(index));
    expect(new Set(costs)).toEqual(new Set([1 + 8 + 2_000]));
    expect(asked(0)).toBe(1);
    expect(asked(50)).toBe(2_009);
    expect(asked(0)).toBe(2_009);
    expect(asked(50)).toBe(1);
  });

  it('leaves a question undecided once it is spent, and never decides it otherwise', () => {
    const total = (ask: (own: Patterns) => unknown): unknown[] => {
      const { costOf } = counted();
      return Array.from({ length: costOf(ask) }, (_, allowed) => ask(counted(allowed).own));
    };
    const matching = total((own) => own.matches('^a(b|c)*$', 'abcb'));
    const showing = total((own) => own.find({ ...ANY, patterns: ['^a(b|c)d$'], denied: ['b'] }));
    const proving = total((own) => own.find({ ...ANY, patterns: ['^a$'], denied: ['a'] }));
    expect([...new Set([...matching, ...showing, ...proving])]).toEqual([undefined]);
    expect(counted(0).own.implies(['a'], 'a')).toBe(true);
    expect(counted(5).own.implies(['aa'], 'a')).toBe(false);
  });
});
