import { describe, expect, it } from '@jest/globals';
import {
  type EndpointHealth,
  healthAfter,
  isGivenUp,
} from '../../../../../src/modules/notifications/domain/endpoint-health.js';

const WELL: EndpointHealth = { failingSince: null, failures: 0, restsUntil: null };
const START = Date.parse('2026-01-01T00:00:00Z');
const at = (seconds: number): Date => new Date(START + seconds * 1_000);
const UNWELL = { delivered: false, unwell: true };
const DELIVERED = { delivered: true, unwell: false };
const REFUSED = { delivered: false, unwell: false };

const after = (count: number, health = WELL): EndpointHealth =>
  Array.from({ length: count }).reduce<EndpointHealth>((now) => healthAfter(now, UNWELL, at(0)), health);

describe('an endpoint that is unwell', () => {
  it('rests from the fifth failure in a row on, each time twice as long, ten minutes at most', () => {
    const rests = Array.from({ length: 12 }, (_, index) => after(index + 1).restsUntil);
    const seconds = rests.map((until) => until && (until.getTime() - START) / 1_000);
    expect(seconds).toEqual([null, null, null, null, 30, 60, 120, 240, 480, 600, 600, 600]);
  });

  it('rests longer when the one that finds out fails, and no more after a success', () => {
    const failedAgain = healthAfter(after(5), UNWELL, at(31));
    expect(failedAgain.restsUntil).toEqual(at(91));
    expect(healthAfter(failedAgain, DELIVERED, at(91))).toEqual(WELL);
  });

  it('is taken to be well when it refuses a message in good order, though it still takes nothing', () => {
    expect(healthAfter(after(7), REFUSED, at(9))).toEqual({ failingSince: at(0), failures: 0, restsUntil: null });
  });
});

describe('an endpoint that takes nothing', () => {
  const HOUR = 3_600;

  it('is given up after 120 hours', () => {
    const failing = healthAfter(WELL, REFUSED, at(0));
    expect([isGivenUp(failing, at(120 * HOUR - 1)), isGivenUp(failing, at(120 * HOUR))]).toEqual([false, true]);
  });

  it('has its time begin anew after a success', () => {
    const again = healthAfter(healthAfter(after(3), DELIVERED, at(119 * HOUR)), UNWELL, at(119 * HOUR + 1));
    expect([isGivenUp(again, at(120 * HOUR)), isGivenUp(again, at(239 * HOUR + 1))]).toEqual([false, true]);
  });

  it('is not given up while all is well', () => {
    expect(isGivenUp(WELL, at(10_000 * HOUR))).toBe(false);
  });
});
