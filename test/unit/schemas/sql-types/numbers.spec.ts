import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { containsNumbers, type NumberType } from '../../../../src/schemas/sql-types/numbers.js';

const int = (bits: number, signed = true): NumberType => ({ family: 'integer', bits, signed, text: `${bits}` });
const dec = (precision: number, scale: number, nan = false): NumberType => ({
  family: 'decimal',
  reach: 'fixed',
  precision,
  scale,
  declared: true,
  nan,
  text: `${precision},${scale}`,
});
const open = (reach: 'unbounded' | 'floating' | 'unspecified', nan = false): NumberType => ({
  family: 'decimal',
  reach,
  precision: null,
  scale: null,
  declared: false,
  nan,
  text: reach,
});
const float = (mantissa: 24 | 53): NumberType => ({ family: 'float', mantissa, text: `${mantissa}` });

const valuesOf = (precision: number, scale: number): Set<number> =>
  new Set(Array.from({ length: 10 ** precision }, (_, digits) => digits * 10 ** (5 - scale)));

describe('numbers', () => {
  it.each([
    [int(64), int(32), true],
    [int(32), int(64), false],
    [int(64), int(32, false), true],
    [int(32), int(32, false), false],
    [int(32, false), int(16), false],
    [dec(10, 0), int(32), true],
    [dec(9, 0), int(32), false],
    [dec(11, 2), int(32), false],
    [dec(12, 2), int(32), true],
    [int(32), dec(9, 0), true],
    [int(32), dec(10, 0), false],
    [int(64), dec(3, 1), false],
    [int(64), dec(3, -2), true],
    [dec(5, 0), dec(3, -2), true],
    [dec(4, 0), dec(3, -2), false],
    [dec(2, 4), dec(2, 4), true],
    [float(24), int(16), true],
    [float(24), int(32), false],
    [float(53), dec(15, 0), true],
    [float(53), dec(16, 0), false],
    [float(53), dec(3, -2), true],
    [float(53), dec(3, 1), false],
    [float(53), float(24), true],
    [float(24), float(53), false],
    [dec(10, 2), dec(10, 2, true), false],
    [dec(10, 2, true), dec(10, 2), true],
    [open('unbounded', true), dec(10, 2, true), true],
    [open('unbounded', true), float(53), false],
    [dec(38, 0), open('unbounded'), false],
    [open('floating'), dec(38, 9), true],
    [open('floating'), dec(39, 9), false],
    [open('floating'), open('floating'), true],
    [open('unbounded'), open('floating'), true],
    [float(53), open('floating'), false],
    [open('unspecified'), dec(1, 0), null],
    [dec(1, 0), open('unspecified'), null],
    [open('unspecified'), open('unspecified'), true],
  ])('%j holds all of %j: %j', (outer, inner, contained) => {
    expect(containsNumbers(outer, inner)).toBe(contained);
  });

  it('are found in a decimal exactly when they can be written in it', () => {
    const decimals = fc.record({ precision: fc.integer({ min: 1, max: 4 }), scale: fc.integer({ min: -2, max: 5 }) });
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [outer, inner] = [valuesOf(a.precision, a.scale), valuesOf(b.precision, b.scale)];
        expect(containsNumbers(dec(a.precision, a.scale), dec(b.precision, b.scale))).toBe(
          [...inner].every((value) => outer.has(value)),
        );
      }),
      { numRuns: 200 },
    );
  });
});
