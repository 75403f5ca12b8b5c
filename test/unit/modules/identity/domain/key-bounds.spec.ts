import { describe, expect, it } from '@jest/globals';
import {
  endAfterOverlap,
  expiryWithin,
  refuseOutliving,
} from '../../../../../src/modules/identity/domain/key-bounds.js';

const day = (date: number): Date => new Date(Date.UTC(2026, 0, date));

describe('a new key', () => {
  it.each([
    ['as wanted, by a key without end', day(5), null, day(5)],
    ['never, by a key without end', null, null, null],
    ['with its maker, where nothing is wanted', null, day(9), day(9)],
    ['as wanted, before its maker', day(5), day(9), day(5)],
    ['as wanted, with its maker', day(9), day(9), day(9)],
  ])('ends %s', (_, wanted, makerEnds, ends) => {
    expect(expiryWithin(wanted, makerEnds)).toEqual(ends);
  });

  it('does not outlive its maker', () => {
    expect(() => expiryWithin(day(10), day(9))).toThrow('ends at 2026-01-09');
    expect(() => {
      refuseOutliving(null, day(9));
    }).toThrow('ends at 2026-01-09');
  });
});

describe('a rotated key', () => {
  it.each([
    ['after the overlap', null, 24, day(2)],
    ['earlier, where it was to end earlier', new Date(Date.UTC(2026, 0, 1, 3)), 24, new Date(Date.UTC(2026, 0, 1, 3))],
    ['after the overlap, where it was to end later', day(9), 48, day(3)],
    ['at once, without overlap', day(9), 0, day(1)],
  ])('ends %s', (_, ends, hours, expected) => {
    expect(endAfterOverlap(ends, day(1), hours)).toEqual(expected);
  });
});
