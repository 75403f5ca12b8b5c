import { describe, expect, it } from '@jest/globals';
import { type AttemptOutcome, settle } from '../../../../../src/modules/notifications/domain/settlement.js';

const ATTEMPT = { number: 1, endedAt: new Date('2026-01-01T00:00:00Z'), schedule: [10, 100], dice: 0.5 };
const answered = (status: number, retryAfter: string | null = null): AttemptOutcome => ({
  outcome: 'answered',
  status,
  retryAfter,
});
const failed = (errorClass: string): AttemptOutcome => ({ outcome: 'failed', errorClass });

describe('an attempt', () => {
  it.each([
    [answered(200), { status: 'delivered', errorClass: null, retryInSeconds: null, gone: false, unwell: false }],
    [answered(204), { status: 'delivered', errorClass: null }],
    [answered(299), { status: 'delivered', errorClass: null }],
    [answered(301), { status: 'waiting', errorClass: 'http_3xx', retryInSeconds: 10, unwell: false }],
    [answered(400), { status: 'waiting', errorClass: 'http_4xx', retryInSeconds: 10, unwell: false }],
    [answered(410), { status: 'cancelled', errorClass: 'http_4xx', retryInSeconds: null, gone: true, unwell: false }],
    [answered(429), { status: 'waiting', errorClass: 'http_4xx', retryInSeconds: 10, unwell: true }],
    [answered(500), { status: 'waiting', errorClass: 'http_5xx', retryInSeconds: 10, gone: false, unwell: true }],
    [answered(999), { status: 'waiting', errorClass: 'http_5xx' }],
    [failed('timeout'), { status: 'waiting', errorClass: 'timeout', retryInSeconds: 10, unwell: true }],
    [failed('dns'), { status: 'waiting', errorClass: 'dns', retryInSeconds: 10, unwell: true }],
    [failed('blocked'), { status: 'blocked', errorClass: 'blocked', retryInSeconds: null, unwell: false }],
  ] as const)('with %j comes to %j', (outcome, settlement) => {
    expect(settle(outcome, ATTEMPT)).toMatchObject(settlement);
  });

  it('past the end of the schedule is the last one, unless it delivers', () => {
    expect(settle(answered(500), { ...ATTEMPT, number: 2 })).toMatchObject({ status: 'waiting', retryInSeconds: 100 });
    expect(settle(answered(500), { ...ATTEMPT, number: 3 })).toMatchObject({ status: 'exhausted', unwell: true });
    expect(settle(answered(200), { ...ATTEMPT, number: 3 })).toMatchObject({ status: 'delivered' });
  });

  it('waits as long as the receiver asks, and never less than the schedule says', () => {
    expect(settle(answered(503, '60'), ATTEMPT)).toMatchObject({ retryInSeconds: 60 });
    expect(settle(answered(503, '1'), ATTEMPT)).toMatchObject({ retryInSeconds: 10 });
    expect(settle(answered(503, 'Thu, 01 Jan 2026 00:01:30 GMT'), ATTEMPT)).toMatchObject({ retryInSeconds: 90 });
    expect(settle(answered(503, '99999999'), ATTEMPT)).toMatchObject({ retryInSeconds: 86_400 });
  });
});
