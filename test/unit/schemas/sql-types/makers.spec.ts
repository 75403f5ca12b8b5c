import { describe, expect, it } from '@jest/globals';
import * as make from '../../../../src/schemas/sql-types/makers.js';

const NUMBER = { bare: [38, 0], maxPrecision: 38, maxScale: 37 } as const;
const MICROS = { zone: 'naive', bare: 6, max: 6 } as const;

describe('makers of types', () => {
  it.each([
    ['a decimal', make.decimal('N', NUMBER), [], 'N(38,0)'],
    ['a decimal', make.decimal('N', NUMBER), ['10'], 'N(10,0)'],
    ['a decimal', make.decimal('N', NUMBER), ['10', '2'], 'N(10,2)'],
    ['too much precision', make.decimal('N', NUMBER), ['39'], null],
    ['too much scale', make.decimal('N', NUMBER), ['38', '38'], null],
    ['negative scale', make.decimal('N', NUMBER), ['38', '-1'], null],
    ['negative scale where allowed', make.decimal('N', { ...NUMBER, minScale: -9 }), ['38', '-1'], 'N(38,-1)'],
    ['three arguments', make.decimal('N', NUMBER), ['1', '1', '1'], null],
    ['a word', make.decimal('N', NUMBER), ['x'], null],
    ['the widest decimal', make.decimalOrWidest('N', NUMBER), [], 'N'],
    ['a decimal beside the widest', make.decimalOrWidest('N', NUMBER), ['3'], 'N(3,0)'],
    ['a float', make.sizedFloat('R', 'D', 53), [], 'D'],
    ['a small float', make.sizedFloat('R', 'D', 53), ['24'], 'R'],
    ['a large float', make.sizedFloat('R', 'D', 24), ['25'], 'D'],
    ['a too large float', make.sizedFloat('R', 'D', 24), ['54'], null],
    ['two sizes', make.sizedFloat('R', 'D', 24), ['1', '2'], null],
    ['a text', make.string('S', { bare: 1, max: 9 }), [], 'S(1)'],
    ['a text without limit', make.string('S', { bare: null, max: 9 }), [], 'S'],
    ['a text too long', make.string('S', { bare: 1, max: 9 }), ['10'], null],
    ['a text of no length', make.string('S', { bare: 1, max: 9 }), ['0'], null],
    ['a length that is missing', make.string('S', { bare: 'required', max: 9 }), [], null],
    ['a length that means nothing', make.string('S', { bare: null, max: 9, ignored: true }), ['5'], 'S'],
    ['the longest', make.string('S', { bare: 1, max: 9, namesMax: true }), ['max'], 'S(9)'],
    ['the longest where it has no name', make.string('S', { bare: 1, max: 9 }), ['MAX'], null],
    ['bytes', make.binary('B', 7, 9), [], 'B(7)'],
    ['bits', make.bit('B', 1, true), ['3'], 'B(3)'],
    ['a time', make.time('T', MICROS), ['3'], 'T(3)'],
    ['a time without digits', make.time('T', { zone: 'naive', bare: 6 }), [], 'T'],
    ['a time that takes none', make.time('T', { zone: 'naive', bare: 6 }), ['3'], null],
    ['a time too fine', make.time('T', MICROS), ['7'], null],
    ['a timestamp cut', make.timestamp('T', { ...MICROS, clamped: true, after: ' Z' }), ['9'], 'T(6) Z'],
    ['a plain name', make.named('uuid', 'U'), [], 'U'],
    ['a plain name with arguments', make.named('uuid', 'U'), ['1'], null],
    ['an integer', make.integer('I', 32), [], 'I'],
    ['a vendor type', make.other('V', 'other', '<>'), ['X', '1'], 'V<X, 1>'],
    ['a vendor type apart', make.otherByArguments('V'), ['X'], 'V(X)'],
  ])('make %s', (_, maker, args, text) => {
    expect(maker(args)?.text ?? null).toBe(text);
  });

  it('note what the text does not say', () => {
    expect(make.decimalOrWidest('N', NUMBER)([])).toMatchObject({ declared: false, precision: 38 });
    expect(make.openDecimal('N', 'unbounded', true)).toMatchObject({ reach: 'unbounded', nan: true, scale: null });
    expect(make.integer('U', 8, false)([])).toMatchObject({ signed: false });
    expect(make.float('F', 24)([])).toMatchObject({ mantissa: 24 });
    expect(make.plain(() => null)([])).toBeNull();
    expect([
      make.wholeNumber('7', 1, 7),
      make.wholeNumber('8', 1, 7),
      make.wholeNumber('1.5', 1, 7),
      make.wholeNumber(undefined, 1, 7),
    ]).toEqual([7, null, null, null]);
  });
});
