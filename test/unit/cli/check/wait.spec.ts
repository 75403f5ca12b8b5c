import { describe, expect, it } from '@jest/globals';
import { pauseIn, waitingTime } from '../../../../src/cli/check/wait.js';

describe('a waiting time', () => {
  it.each([
    ['90s', 90_000],
    ['30m', 1_800_000],
    ['2h', 7_200_000],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(waitingTime(text)).toBe(milliseconds);
  });

  it.each(['30', 'm', '0m', '-1m', '1d', '1.5h', '99999h'])('%s is none', (text) => {
    expect(() => waitingTime(text)).toThrow('such as 30m');
  });

  it('is spent on few questions, and on quick ones only where it is short', () => {
    expect([1_000, 60_000, 1_800_000].map(pauseIn)).toEqual([500, 1_000, 15_000]);
  });
});
