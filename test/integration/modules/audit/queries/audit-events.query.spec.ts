import { afterAll, describe, expect, it } from '@jest/globals';
import { AuditEvents, type AuditFilter } from '../../../../../src/modules/audit/queries/audit-events.query.js';
import type { Actor } from '../../../../../src/platform/auth/actor.js';
import { databaseNow } from '../../../../../src/platform/database/now.js';
import { recordEvents } from '../../../../../src/platform/events/record-events.js';
import { newId } from '../../../../../src/platform/ids.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';

const { app, api, given, database, close } = await startApp();
afterAll(close);
const trail = app.get(AuditEvents);

const orders = await given.team('orders');
const billing = await given.team('billing');
await api.patch(`/teams/${orders.id}`, { metadata: { tier: 1 } });
await orders.api.patch(`/teams/${orders.id}`, { name: 'ordering' });
const midway = await databaseNow(database.em());
await billing.api.patch(`/teams/${billing.id}`, { name: 'invoicing' });
const made = { action: 'asset.created', entityType: 'asset' } as const;
const told = { ...made, entityId: 'a', assetId: newId(), audience: [orders.id] };
await database.transaction((em) => recordEvents(em, keyOf(billing), told));
await database.transaction((em) => recordEvents(em, keyOf(billing), { ...made, entityId: 'b' }));

const found = async (by: Actor, filter: AuditFilter = {}) =>
  (await trail.list(by, filter, { limit: 200 })).results.map(({ action, entity_id: id }) => [action, id]);

const OF_ORDERS = [
  ['team.created', orders.id],
  ['api_key.created', orders.keyId],
  ['team.updated', orders.id],
  ['team.updated', orders.id],
];
const OF_BILLING = [
  ['team.created', billing.id],
  ['api_key.created', billing.keyId],
  ['team.updated', billing.id],
];

describe('the trail', () => {
  it('shows an admin everything, in the order it was written', async () => {
    expect(await found(ADMIN)).toEqual([
      ...OF_ORDERS.slice(0, 2),
      ...OF_BILLING.slice(0, 2),
      ...OF_ORDERS.slice(2),
      ...OF_BILLING.slice(2),
      ['asset.created', 'a'],
      ['asset.created', 'b'],
    ]);
  });

  it('shows a team what was done to it and what it was told', async () => {
    expect(await found(keyOf(orders))).toEqual([...OF_ORDERS, ['asset.created', 'a']]);
  });

  it('shows a team what its own keys did, whomever it concerned', async () => {
    expect(await found(keyOf(billing))).toEqual([...OF_BILLING, ['asset.created', 'a'], ['asset.created', 'b']]);
  });

  it('shows nothing to a principal of no team that is no admin', async () => {
    expect(await found({ ...ADMIN, scopes: ['read'] })).toEqual([]);
  });

  it.each<[string, AuditFilter, unknown[][]]>([
    [
      'kind of thing',
      { entityType: 'asset' },
      [
        ['asset.created', 'a'],
        ['asset.created', 'b'],
      ],
    ],
    ['thing', { entityType: 'team', entityId: orders.id }, OF_ORDERS.filter(([, id]) => id === orders.id)],
    ['what happened', { action: 'team.created' }, [OF_ORDERS[0]!, OF_BILLING[0]!]],
    ['key', { actorKeyId: orders.keyId }, [OF_ORDERS[3]!]],
    ['start', { from: midway, entityType: 'team' }, [OF_BILLING[2]!]],
    ['end', { to: midway, action: 'team.updated' }, OF_ORDERS.slice(2)],
    ['nothing that there is', { entityId: 'z' }, []],
  ])('is narrowed by %s', async (_, filter, expected) => {
    expect(await found(ADMIN, filter)).toEqual(expected);
  });

  it('is not widened by a filter that names what belongs to others', async () => {
    expect(await found(keyOf(orders), { entityId: billing.id })).toEqual([]);
    expect(await found(keyOf(orders), { actorKeyId: billing.keyId })).toEqual([['asset.created', 'a']]);
  });

  it('takes the start of a span into it and leaves the end out', async () => {
    const { results } = await trail.list(ADMIN, { entityId: 'a' }, {});
    const at = results[0]!.occurred_at;
    expect(await found(ADMIN, { entityId: 'a', from: at })).toHaveLength(1);
    expect(await found(ADMIN, { entityId: 'a', to: at })).toHaveLength(0);
  });

  it('comes in pages, each event once', async () => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await trail.list(ADMIN, {}, { limit: 3, ...(cursor === null ? {} : { cursor }) });
      ids.push(...page.results.map(({ id }) => id));
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect([ids.length, new Set(ids).size]).toEqual([9, 9]);
    await expect(trail.list(ADMIN, {}, { cursor: 'nonsense' })).rejects.toMatchObject({ code: 'cursor.invalid' });
  });
});
