import { describe, expect, it } from '@jest/globals';
import { isMoment } from '../../../../src/platform/http/is-moment.js';

describe('a moment', () => {
  it.each([
    '2026-01-31T12:00:00Z',
    '2026-01-31t12:00:00.123456z',
    '2026-01-31 12:00:00+05:30',
    '2028-02-29T23:59:59-12:06',
    '2026-01-31',
  ])('is %s', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  it.each([
    ['of a day that no calendar has', '2026-02-30T00:00:00Z'],
    ['of a month that no calendar has', '2026-13-01'],
    ['in a leap second, which `Date` cannot hold', '2026-06-30T23:59:60Z'],
    ['in the basic format', '20260131T120000Z'],
    ['in a week', '2026-W05-6'],
    ['of the days of a year', '2026-031'],
    ['that is a year', '2026'],
    ['without an offset, which is another in each place', '2026-01-31T12:00:00'],
    ['after the year 9999 in UTC', '9999-12-31T23:00:00-02:00'],
    ['before the year 0 in UTC', '0000-01-01T00:00:00+01:00'],
    ['that is a word', 'tomorrow'],
    ['that is a number', 1_769_860_800],
    ['that is nothing', null],
  ])('is none %s', (_, value) => {
    expect(isMoment(value)).toBe(false);
  });
});
