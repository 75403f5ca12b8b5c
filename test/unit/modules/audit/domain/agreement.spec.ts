import { describe, expect, it } from '@jest/globals';
import { Agreement } from '../../../../../src/modules/audit/domain/agreement.js';
import type { EventActor } from '../../../../../src/platform/events/event-actor.js';

const BY: EventActor = { kind: 'key', key_id: 'k', team_id: 't', name: 'ci', on_behalf_of: null };
const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 31, 12, minute));

type Entry = readonly [action: string, entityId: string, after?: object, data?: Record<string, unknown>];

/** What stands after these entries, one a minute. */
function after(...entries: readonly Entry[]): Agreement {
  const agreement = new Agreement();
  entries.forEach(([action, entityId, told = {}, data = {}], minute) =>
    agreement.take({ action, entityId, occurredAt: at(minute), actor: BY, after: told, data }),
  );
  return agreement;
}

const published = (id: string, more: object = {}): Entry => [
  'contract.published',
  id,
  {
    version: '1.0.0',
    status: 'active',
    proposal_id: null,
    force_reason: null,
    consented_by_requirement_team_ids: [],
    ...more,
  },
];
const opened: Entry = ['proposal.opened', 'p', { status: 'open', revision: 1 }, { kind: 'publish' }];
const answered = (teamId: string, answer: string, more: object = {}): Entry => [
  answer === 'blocked' ? 'proposal.blocked' : 'proposal.acknowledged',
  'p',
  { status: 'open', revision: 1, team_id: teamId, answer, notes: null, migration_deadline: null, fingerprints: ['f'] },
  { kind: 'publish', ...more },
];

describe('the version in force', () => {
  it.each<[string, Entry[], string | null]>([
    ['none', [], null],
    ['the last one that was published', [published('a'), published('b'), ['contract.deprecated', 'a']], 'b'],
    ['not a release candidate', [published('a'), published('b', { status: 'prerelease' })], 'a'],
    ['none once it is retired', [published('a'), ['contract.retired', 'a']], null],
    ['none once it is deprecated with nothing in its place', [published('a'), ['contract.deprecated', 'a']], null],
  ])('is %s', (_, entries, id) => {
    expect(after(...entries).contract?.id ?? null).toBe(id);
  });
});

it('an asset is who it was last, and comes back with what it was restored as', () => {
  const asset = { fqn: 'shop.orders', environment: 'production', owner_team_id: 'o' };
  const created: Entry = ['asset.created', 'a', asset];
  expect(after(created, ['asset.deleted', 'a']).asset).toMatchObject({ fqn: 'shop.orders', isDeleted: true });
  const restored: Entry = ['asset.restored', 'a', { ...asset, owner_team_id: 'other' }];
  expect(after(created, ['asset.deleted', 'a'], restored).asset).toEqual({
    fqn: 'shop.orders',
    environment: 'production',
    ownerTeamId: 'other',
    isDeleted: false,
  });
});

it('a consumer is there from its registration until that ends, with the columns it said last', () => {
  const registered = (action: string, columns: string[] | null): Entry => [
    action,
    'r',
    { columns },
    { consumer_team_id: 'billing' },
  ];
  const told = [registered('registration.created', ['id']), registered('registration.updated', null)] as const;
  expect([...after(...told).consumers.values()]).toEqual([
    { registrationId: 'r', teamId: 'billing', columns: null, since: at(0) },
  ]);
  expect(after(...told, ['registration.ended', 'r']).consumers.size).toBe(0);
});

describe('a proposal', () => {
  it('holds the last answer of each team, in the order in which they were given', () => {
    const { inForce } = after(opened, answered('a', 'approved'), answered('b', 'blocked'), answered('a', 'migrating'));
    expect([...(inForce[0]?.answers.values() ?? [])]).toMatchObject([
      { teamId: 'b', answer: 'blocked', givenAt: at(2) },
      { teamId: 'a', answer: 'migrating', givenAt: at(3), fingerprints: ['f'], by: BY },
    ]);
  });

  it('is in force until it ends, and after that where the version in force came from it', () => {
    const ended: Entry = ['proposal.published', 'p', { status: 'published', revision: 2 }, { kind: 'publish' }];
    expect(after(opened, ended).inForce).toEqual([]);
    const { inForce } = after(opened, published('c', { proposal_id: 'p' }), ended);
    expect(inForce).toMatchObject([{ id: 'p', status: 'published', revision: 2, openedAt: at(0) }]);
  });

  it('was forced over those who had not agreed, which ending somebody’s registration is not', () => {
    const forced = (more: object): Entry => [
      'proposal.forced',
      'p',
      { status: 'open', revision: 1, reason: 'law', ...more },
    ];
    expect(after(opened, forced({ ended_registration_of_team_id: 'a' })).inForce[0]?.forceReason).toBeNull();
    expect(after(opened, forced({ without_consent_of_team_ids: ['a'] })).inForce[0]?.forceReason).toBe('law');
  });
});
