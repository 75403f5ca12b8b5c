import { expect, it } from '@jest/globals';
import { RecentDenials } from '../../../../src/platform/auth/recent-denials.js';

const MINUTE = 60_000;

it('lets each denial be told at once, and its repeats a minute later by their number', () => {
  const recent = new RecentDenials();
  expect([recent.repeats('a', 0), recent.repeats('b', 1)]).toEqual([0, 0]);
  expect([recent.repeats('a', 2), recent.repeats('a', MINUTE - 1)]).toEqual([null, null]);
  expect([recent.repeats('a', MINUTE), recent.repeats('a', MINUTE + 1)]).toEqual([2, null]);
  expect(recent.repeats('a', 9 * MINUTE)).toBe(1);
});

it('keeps ten thousand of them, and forgets what was told longest ago', () => {
  const recent = new RecentDenials();
  for (let number = 0; number <= 10_000; number++) {
    recent.repeats(String(number), number / 1_000);
  }
  expect([recent.repeats('1', 11), recent.repeats('0', 11)]).toEqual([null, 0]);
});
