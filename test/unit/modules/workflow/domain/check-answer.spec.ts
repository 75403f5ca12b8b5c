import { describe, expect, it } from '@jest/globals';
import { checkAnswer, expiryOf, extendedExpiry } from '../../../../../src/modules/workflow/domain/check-answer.js';
import type { Answer } from '../../../../../src/modules/workflow/domain/proposal-status.js';

const OPENED = new Date('2026-11-01T00:00:00Z');
const NOW = new Date('2026-11-24T12:00:00Z');
const LATEST = new Date('2027-01-30T00:00:00Z');
const check = (answer: Answer, notes: string | null, migrationDeadline: Date | null) => () =>
  checkAnswer({ answer, notes, migrationDeadline }, OPENED, NOW);
const later = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds);

describe('an answer', () => {
  it.each([
    ['approves without a word', 'approved', null, null],
    ['approves with notes', 'approved', 'fine', null],
    ['blocks and says why', 'blocked', 'we bill by it', null],
    ['migrates in a moment', 'migrating', null, later(NOW, 1)],
    ['migrates until exactly 90 days after opening', 'migrating', null, LATEST],
  ] as const)('passes when it %s', (_, answer, notes, deadline) => {
    expect(check(answer, notes, deadline)).not.toThrow();
  });

  it.each([
    ['blocks without notes', ['blocked', null, null], '/notes'],
    ['blocks with blank notes', ['blocked', ' \n', null], '/notes'],
    ['migrates without a date', ['migrating', 'soon', null], '/migration_deadline'],
    ['migrates until now', ['migrating', null, NOW], '/migration_deadline'],
    ['migrates until yesterday', ['migrating', null, later(NOW, -86_400_000)], '/migration_deadline'],
    ['migrates more than 90 days after opening', ['migrating', null, later(LATEST, 1)], '/migration_deadline'],
    ['migrates until no date at all', ['migrating', null, new Date(Number.NaN)], '/migration_deadline'],
    ['approves with a date', ['approved', null, LATEST], '/migration_deadline'],
    ['blocks with a date', ['blocked', 'no', LATEST], '/migration_deadline'],
  ] as const)('is refused when it %s', (_, [answer, notes, deadline], pointer) => {
    expect(check(answer, notes, deadline)).toThrow(
      expect.objectContaining({ code: 'acknowledgment.invalid', errors: [expect.objectContaining({ pointer })] }),
    );
  });
});

describe('the end of a proposal', () => {
  it('lies the configured days after its opening', () => {
    expect(expiryOf(OPENED, 30)).toEqual(new Date('2026-12-01T00:00:00Z'));
  });

  it.each([
    ['stays for an answer without a date', null, '2026-12-01T00:00:00Z'],
    ['stays when a week is left after the migration', '2026-11-24T00:00:00Z', '2026-12-01T00:00:00Z'],
    ['moves when less is left', '2026-11-24T00:00:01Z', '2026-12-01T00:00:01Z'],
    ['moves behind a migration that would outlast it', '2027-01-30T00:00:00Z', '2027-02-06T00:00:00Z'],
  ])('%s', (_, deadline, expected) => {
    const expiry = extendedExpiry(new Date('2026-12-01T00:00:00Z'), deadline === null ? null : new Date(deadline));
    expect(expiry).toEqual(new Date(expected));
  });
});
