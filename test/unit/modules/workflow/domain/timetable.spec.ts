import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dueReminder,
  nextDueAt,
  publishesItself,
  remindersBy,
  type TimedProposal,
} from '../../../../../src/modules/workflow/domain/timetable.js';

const day = (days: number): Date => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000);
const proposal = (changes: Partial<TimedProposal> = {}): TimedProposal => ({
  status: 'open',
  openedAt: day(0),
  expiresAt: day(30),
  readyAt: null,
  remindersSent: 0,
  autoPublish: false,
  ...changes,
});

describe('a reminder', () => {
  it.each([
    [14.9, 0, 30, null],
    [15, 0, 30, 'half_time'],
    [15, 1, 30, null],
    [28.9, 1, 30, null],
    [29, 1, 30, 'last_day'],
    [29, 0, 30, 'last_day'],
    [29.9, 2, 30, null],
    [0.5, 0, 1, 'last_day'],
    [0.4, 0, 1, null],
    [1.4, 0, 3, null],
    [1.5, 0, 3, 'half_time'],
    [2, 1, 3, 'last_day'],
  ] as const)('on day %d, after %d, of %d days: %s', (at, remindersSent, days, expected) => {
    expect(dueReminder(proposal({ remindersSent, expiresAt: day(days) }), day(at))).toBe(expected);
  });
});

describe('the next moment of a proposal', () => {
  it.each<[string, Partial<TimedProposal>, Date]>([
    ['is its half time', {}, day(15)],
    ['then the last day', { remindersSent: 1 }, day(29)],
    ['then its end', { remindersSent: 2 }, day(30)],
    ['is when the last migration is due', { readyAt: day(7) }, day(7)],
    ['is a reminder before the migration', { readyAt: day(20) }, day(15)],
    ['has nothing to do with a migration that is done', { status: 'approved', readyAt: day(7) }, day(15)],
    ['is always, while it waits to be published', { status: 'approved', autoPublish: true }, day(0)],
    ['is not brought forward by waiting for consent', { autoPublish: true }, day(15)],
  ])('%s', (_, changes, expected) => {
    expect(nextDueAt(proposal(changes))).toEqual(expected);
  });

  it('has passed once its reminders are counted, and lies ahead then', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 90, noNaN: true }), fc.nat(1000), (days, permille) => {
        const expiresAt = day(days);
        const now = new Date(day(0).getTime() + ((expiresAt.getTime() - day(0).getTime()) * permille) / 1001);
        const before = proposal({ expiresAt });
        const counted = { ...before, remindersSent: remindersBy(before, now) };
        expect(nextDueAt(before) <= now).toBe(dueReminder(before, now) !== null);
        expect(nextDueAt(counted) > now).toBe(true);
        expect(dueReminder(counted, now)).toBeNull();
      }),
    );
  });
});

it.each([
  ['approved', true, true],
  ['approved', false, false],
  ['open', true, false],
  ['expired', true, false],
] as const)('%s with auto_publish %s publishes itself: %s', (status, autoPublish, expected) => {
  expect(publishesItself({ status, autoPublish })).toBe(expected);
});
