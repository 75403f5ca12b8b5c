import { AnswerInvalid } from './proposal.errors.js';
import type { Answer } from './proposal-status.js';

const DAY_MS = 86_400_000;
/** How long after opening a migration may take. */
const LONGEST_MIGRATION_DAYS = 90;
/** What is left to publish in once the last migration is done. */
const GRACE_DAYS = 7;

export interface WantedAnswer {
  readonly answer: Answer;
  readonly notes: string | null;
  readonly migrationDeadline: Date | null;
}

/** Refuses an answer that lacks what its kind needs: notes to block, a date within bounds to migrate. */
export function checkAnswer({ answer, notes, migrationDeadline }: WantedAnswer, openedAt: Date, now: Date): void {
  if (answer === 'blocked' && !notes?.trim()) {
    throw new AnswerInvalid('/notes', 'blocking needs notes that say why');
  }
  if (answer !== 'migrating') {
    if (migrationDeadline !== null) {
      throw new AnswerInvalid('/migration_deadline', 'goes only with the response migrating');
    }
    return;
  }
  if (migrationDeadline === null) {
    throw new AnswerInvalid('/migration_deadline', 'migrating needs the date by which you will be done');
  }
  if (Number.isNaN(migrationDeadline.getTime())) {
    throw new AnswerInvalid('/migration_deadline', 'must be a date and time such as 2026-01-31T12:00:00Z');
  }
  if (migrationDeadline <= now) {
    throw new AnswerInvalid('/migration_deadline', 'must lie in the future');
  }
  const latest = new Date(openedAt.getTime() + LONGEST_MIGRATION_DAYS * DAY_MS);
  if (migrationDeadline > latest) {
    throw new AnswerInvalid(
      '/migration_deadline',
      `must lie within ${LONGEST_MIGRATION_DAYS} days of opening, by ${latest.toISOString()}`,
    );
  }
}

/** A migration that was accepted leaves at least a week to publish after it. */
export function extendedExpiry(expiresAt: Date, migrationDeadline: Date | null): Date {
  const least = (migrationDeadline?.getTime() ?? 0) + GRACE_DAYS * DAY_MS;
  return migrationDeadline && least > expiresAt.getTime() ? new Date(least) : expiresAt;
}

/** When a proposal opened now expires. */
export const expiryOf = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);
