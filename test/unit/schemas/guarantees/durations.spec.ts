import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDuration, secondsOf } from '../../../../src/schemas/guarantees/durations.js';

describe('durations', () => {
  it.each([
    [60, 3_600],
    [0.5, 30],
    ['PT60M', 3_600],
    ['PT1H', 3_600],
    ['PT1.5H', 5_400],
    ['PT0.1H', 360],
    ['P1D', 86_400],
    ['P1W', 604_800],
    ['P1DT1H1M1S', 90_061],
    ['PT1S', 1],
    ['P36500D', 3_153_600_000],
  ])('reads %j as %d seconds', (span, seconds) => {
    expect(secondsOf(span)).toBe(seconds);
  });

  it.each([
    0,
    -1,
    0.001,
    1e12,
    'PT',
    'P',
    'P1M',
    'P1Y',
    '1h',
    'PT1H ',
    'P1DT',
    '60',
    'P-1D',
    'PT0S',
    'P36501D',
    `PT${'9'.repeat(99)}S`,
    null,
    true,
    {},
  ])('does not take %j', (span) => {
    expect(secondsOf(span)).toBeNull();
  });

  it.each([
    [5_400, 'PT1H30M'],
    [86_400, 'PT24H'],
    [61, 'PT1M1S'],
  ])('spells %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it('reads back what it spells', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000_000 }), (seconds) => {
        expect(secondsOf(formatDuration(seconds))).toBe(seconds);
      }),
    );
  });
});
