import type { ProposalStatus } from './proposal-status.js';

const DAY_MS = 86_400_000;

/** What decides when the clock next has something to do with a proposal. */
export interface TimedProposal {
  readonly status: ProposalStatus;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  /** When the last migration is due, once everyone has agreed. */
  readonly readyAt: Date | null;
  /** How many of its reminders are behind it. */
  readonly remindersSent: number;
  readonly autoPublish: boolean;
}

export type Reminder = 'half_time' | 'last_day';

/** A proposal that lives two days or less has no last day apart: its half time is both. */
function reminderMoments({ openedAt, expiresAt }: TimedProposal): readonly [halfTime: number, lastDay: number] {
  const halfTime = (openedAt.getTime() + expiresAt.getTime()) / 2;
  return [halfTime, Math.max(halfTime, expiresAt.getTime() - DAY_MS)];
}

/** How many reminders belong to the time up to now; of several that were missed only the last is of use. */
export const remindersBy = (proposal: TimedProposal, now: Date): number =>
  reminderMoments(proposal).filter((moment) => moment <= now.getTime()).length;

/** The reminder that is due and was not sent yet. */
export function dueReminder(proposal: TimedProposal, now: Date): Reminder | null {
  const passed = remindersBy(proposal, now);
  return passed <= proposal.remindersSent ? null : passed === 1 ? 'half_time' : 'last_day';
}

/** Whether the service publishes it without being asked again. */
export const publishesItself = ({ status, autoPublish }: Pick<TimedProposal, 'status' | 'autoPublish'>): boolean =>
  autoPublish && status === 'approved';

/** The next moment at which an unclosed proposal changes, or somebody is told of it, with nobody asking. */
export function nextDueAt(proposal: TimedProposal): Date {
  const { status, openedAt, expiresAt, readyAt, remindersSent } = proposal;
  if (publishesItself(proposal)) {
    return openedAt;
  }
  const matures = status === 'open' && readyAt ? [readyAt.getTime()] : [];
  const reminders = reminderMoments(proposal).slice(remindersSent);
  return new Date(Math.min(expiresAt.getTime(), ...reminders, ...matures));
}
