import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requiredTeams, resolveProposal } from '../../../../../src/modules/workflow/domain/consent.js';
import { ANSWERS } from '../../../../../src/modules/workflow/domain/proposal-status.js';
import { finding } from '../../../../support/finding.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const PAST = new Date('2026-11-24T11:59:59Z');
const FUTURE = new Date('2026-12-01T00:00:00Z');

const email = finding();
const phone = finding({ path: '/phone' });
const zipType = finding({ kind: 'type_changed', path: '/address/zip' });
const address = finding({ path: '/address' });
const ALL = [email, phone, zipType, address];

const columns = fc.option(fc.subarray(['email', 'phone', 'address', '/address/zip', 'name'], { minLength: 1 }));
const consumer = fc.record({
  columns,
  answer: fc.option(fc.constantFrom(...ANSWERS)),
  due: fc.boolean(),
  seen: fc.subarray(ALL),
});
type Wanted = typeof consumer extends fc.Arbitrary<infer T> ? T : never;

const statusOf = (wanted: readonly Wanted[], findings: readonly (typeof email)[]) => {
  const consumers = wanted.map((one, index) => ({
    teamId: `team ${index}`,
    registrationId: `${index}`,
    columns: one.columns,
    strict: false,
    keptVersion: null,
    requirement: null,
  }));
  const answers = wanted.flatMap(({ answer, due, seen }, index) => {
    const migrationDeadline = answer === 'migrating' ? (due ? PAST : FUTURE) : null;
    return answer === null ? [] : [{ teamId: `team ${index}`, answer, migrationDeadline, answered: seen }];
  });
  const required = requiredTeams(findings, consumers, answers);
  return resolveProposal({ required, expiresAt: FUTURE, forced: false, now: NOW }).status;
};

it('approves exactly when every affected reader has said yes to each finding that touches it', () => {
  fc.assert(
    fc.property(fc.array(consumer, { maxLength: 4 }), fc.subarray(ALL), (wanted, findings) => {
      const agreed = wanted.every(({ columns: read, answer, due, seen }) => {
        const touching = findings.filter(({ path }) => read === null || read.some((column) => alike(path, column)));
        const yes = answer === 'approved' || (answer === 'migrating' && due);
        const known = touching.every((one) => seen.includes(one) || (one === zipType && seen.includes(address)));
        return touching.length === 0 || (yes && known);
      });
      expect(statusOf(wanted, findings)).toBe(agreed ? 'approved' : 'open');
    }),
    { numRuns: 500 },
  );
});

/** Written the long way, on purpose otherwise than the code. */
function alike(path: string, column: string): boolean {
  const one = path.split('/').slice(1);
  const other = column.startsWith('/') ? column.split('/').slice(1) : [column];
  return one.slice(0, other.length).every((segment, index) => segment === (other[index] ?? segment));
}
