import { describe, expect, it } from '@jest/globals';
import {
  type Consumer,
  type GivenAnswer,
  requiredTeams,
  resolveProposal,
} from '../../../../../src/modules/workflow/domain/consent.js';
import { finding } from '../../../../support/finding.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const PAST = new Date('2026-11-24T11:59:59Z');
const FUTURE = new Date('2026-12-01T00:00:00Z');
const EXPIRY = new Date('2026-12-24T00:00:00Z');

const email = finding();
const phone = finding({ path: '/phone' });
const zipType = finding({ kind: 'type_changed', path: '/address/zip' });
const address = finding({ path: '/address' });

const reader = (teamId: string, columns: readonly string[] | null): Consumer => ({
  teamId,
  registrationId: `of ${teamId}`,
  columns,
  strict: false,
  keptVersion: null,
  requirement: null,
});
const says = (
  teamId: string,
  answer: GivenAnswer['answer'],
  answered: GivenAnswer['answered'] = [email],
  until: Date | null = null,
): GivenAnswer => ({
  teamId,
  answer,
  migrationDeadline: until,
  answered,
});

const billing = reader('billing', ['email']);
const search = reader('search', null);
const hr = reader('hr', ['name']);
const resolve = (consumers: readonly Consumer[], answers: readonly GivenAnswer[], findings = [email]) =>
  resolveProposal({
    required: requiredTeams(findings, consumers, answers),
    expiresAt: EXPIRY,
    forced: false,
    now: NOW,
  });

describe('who must answer', () => {
  it('is exactly who a breaking finding touches, with what it reads and which findings those are', () => {
    expect(requiredTeams([email, phone], [billing, search, hr], [])).toEqual([
      expect.objectContaining({
        teamId: 'billing',
        columns: ['email'],
        fingerprints: [email.fingerprint],
        answer: null,
      }),
      expect.objectContaining({
        teamId: 'search',
        columns: null,
        fingerprints: [email.fingerprint, phone.fingerprint],
      }),
    ]);
  });

  it('is nobody where nothing breaks', () => {
    expect(requiredTeams([finding({ breaking: false })], [billing, search], [])).toEqual([]);
  });

  it('gains a late joiner and whoever widens what it reads', () => {
    expect(requiredTeams([email], [reader('late', ['email'])], []).map(({ teamId }) => teamId)).toEqual(['late']);
    expect(requiredTeams([email], [reader('hr', ['name', 'email'])], [])).toHaveLength(1);
  });

  it('loses a leaver, whatever it had answered', () => {
    expect(requiredTeams([email], [search], [says('billing', 'blocked')]).map(({ teamId }) => teamId)).toEqual([
      'search',
    ]);
  });
});

describe('what an answer covers', () => {
  const covers = (
    findings: readonly (typeof email)[],
    answered: GivenAnswer['answered'],
    columns: string[] | null = null,
  ) => requiredTeams(findings, [reader('billing', columns)], [says('billing', 'approved', answered)])[0]?.coversAll;

  it.each([
    ['the findings it answered', [email, phone], [email, phone], true],
    ['not one that a revision added', [email, phone], [email], false],
    ['what is left when a revision removed one', [email], [email, phone], true],
    ['what lies below a removed column', [zipType], [address], true],
    ['not what lies above it', [address], [zipType], false],
    ['not another change of the same column', [finding({ kind: 'type_changed' })], [email], false],
    [
      'not what lies below a column that only changed',
      [zipType],
      [finding({ kind: 'type_changed', path: '/address' })],
      false,
    ],
    [
      'not a promise whose path only looks as if it lay below',
      [finding({ scope: 'guarantees', kind: 'guarantee_removed', path: '/nullability/email', subjects: ['/email'] })],
      [finding({ path: '/nullability' })],
      false,
    ],
    ['not a column whose name begins like the removed one', [finding({ path: '/address2' })], [address], false],
  ])('is %s', (_, findings, answered, expected) => {
    expect(covers(findings, answered)).toBe(expected);
  });

  it('is nothing when the team widened after it answered', () => {
    expect(covers([email, phone], [email], ['email'])).toBe(true);
    expect(covers([email, phone], [email], ['email', 'phone'])).toBe(false);
  });
});

describe('a proposal', () => {
  it.each([
    {
      when: 'nobody answered',
      consumers: [billing, search],
      answers: [],
      then: ['open', ['billing', 'search'], false],
    },
    {
      when: 'one is silent',
      consumers: [billing, search],
      answers: [says('billing', 'approved')],
      then: ['open', ['search'], false],
    },
    {
      when: 'one blocks, whatever the rest say',
      consumers: [billing, search],
      answers: [says('billing', 'approved'), says('search', 'blocked')],
      then: ['open', ['search'], true],
    },
    {
      when: 'all approve',
      consumers: [billing, search],
      answers: [says('billing', 'approved'), says('search', 'approved')],
      then: ['approved', [], false],
    },
    {
      when: 'a stranger blocks',
      consumers: [billing, hr],
      answers: [says('billing', 'approved'), says('hr', 'blocked')],
      then: ['approved', [], false],
    },
    {
      when: 'the one who blocked has left',
      consumers: [billing],
      answers: [says('billing', 'approved'), says('search', 'blocked')],
      then: ['approved', [], false],
    },
    { when: 'all who had to answer have left', consumers: [hr], answers: [], then: ['approved', [], false] },
    {
      when: 'one migrates until later',
      consumers: [billing],
      answers: [says('billing', 'migrating', [email], FUTURE)],
      then: ['open', [], false],
    },
    {
      when: 'one has migrated',
      consumers: [billing],
      answers: [says('billing', 'migrating', [email], PAST)],
      then: ['approved', [], false],
    },
    {
      when: 'the migration is due this very moment',
      consumers: [billing],
      answers: [says('billing', 'migrating', [email], NOW)],
      then: ['approved', [], false],
    },
    {
      when: 'one has migrated and one is silent',
      consumers: [billing, search],
      answers: [says('billing', 'migrating', [email], PAST)],
      then: ['open', ['search'], false],
    },
    {
      when: 'the consent is to something else',
      consumers: [billing],
      answers: [says('billing', 'approved', [phone])],
      then: ['open', ['billing'], false],
    },
    {
      when: 'the migration is towards something else',
      consumers: [billing],
      answers: [says('billing', 'migrating', [phone], PAST)],
      then: ['open', ['billing'], false],
    },
  ] as const)('is $then.0 when $when', ({ consumers, answers, then: [status, waitingFor, blocked] }) => {
    expect(resolve(consumers, answers)).toMatchObject({ status, waitingFor, blocked });
  });

  it('is ready at the latest deadline, and only once everyone has agreed', () => {
    const later = new Date('2026-12-05T00:00:00Z');
    const both = [says('billing', 'migrating', [email], FUTURE), says('search', 'migrating', [email], later)];
    expect(resolve([billing, search], both).readyAt).toEqual(later);
    expect(resolve([billing, search, reader('late', null)], both).readyAt).toBeNull();
    expect(resolve([billing], [says('billing', 'approved')]).readyAt).toBeNull();
  });

  const silent = requiredTeams([email], [billing], []);
  it('is approved by force over silence, and still says who had not agreed', () => {
    expect(resolveProposal({ required: silent, expiresAt: EXPIRY, forced: true, now: NOW })).toMatchObject({
      status: 'approved',
      waitingFor: ['billing'],
    });
  });

  it.each([true, false])('is expired at its end, forced or not (%s)', (forced) => {
    expect(resolveProposal({ required: [], expiresAt: NOW, forced, now: NOW }).status).toBe('expired');
    expect(resolveProposal({ required: [], expiresAt: NOW, forced, now: PAST }).status).toBe('approved');
  });
});
