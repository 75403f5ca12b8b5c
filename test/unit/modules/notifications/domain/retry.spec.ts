import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retryAfterSeconds, retryDelay } from '../../../../../src/modules/notifications/domain/retry.js';
import { KNOBS } from '../../../../../src/platform/config.js';

const SCHEDULE = KNOBS.WEBHOOK_RETRY_SCHEDULE.fallback;
const NOW = new Date('2026-01-01T00:00:00.000Z');

describe('a retry', () => {
  it('follows the schedule, and after its end there is none', () => {
    const delays = Array.from({ length: 11 }, (_, index) => retryDelay(SCHEDULE, index + 1, 0.5));
    expect(delays).toEqual([...SCHEDULE, null, null]);
  });

  it('is spread by at most a tenth to each side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, dice) => {
        const step = SCHEDULE[attempts - 1]!;
        const delay = retryDelay(SCHEDULE, attempts, dice)!;
        expect([delay >= step * 0.9 - 1e-6, delay <= step * 1.1 + 1e-6]).toEqual([true, true]);
      }),
    );
    expect([retryDelay([100], 1, 0), retryDelay([100], 1, 0.5)]).toEqual([90, 100]);
  });

  it('is given up after three days by default', () => {
    const days = SCHEDULE.reduce((sum, step) => sum + step, 0) / 86_400;
    expect(Math.round(days * 10) / 10).toBe(3.1);
  });
});

it.each([
  [null, 0],
  ['', 0],
  ['120', 120],
  [' 120 ', 120],
  ['0', 0],
  ['-5', 0],
  ['1.5', 0],
  ['soon', 0],
  ['999999999', 86_400],
  ['1e9', 0],
  ['Thu, 01 Jan 2026 00:02:00 GMT', 120],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['Fri, 01 Jan 2027 00:00:00 GMT', 86_400],
  ['Thu, 99 Jan 2026 00:02:00 GMT', 0],
  ['2026-01-01T00:02:00Z', 0],
])('Retry-After: %s asks for %d seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, NOW)).toBe(seconds);
});
