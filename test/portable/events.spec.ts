import { afterAll, expect, it } from '@jest/globals';
import type { AuditEventView } from '../../src/modules/audit/queries/audit-event.view.js';
import type { EventFeedView } from '../../src/modules/audit/queries/event.view.js';
import { recordEvents } from '../../src/platform/events/record-events.js';
import { ADMIN } from '../support/actors.js';
import { startApp } from '../support/app.js';
import { eventCount } from '../support/event-log.js';

const { api, given, database, close } = await startApp({ DATABASE_URL: 'sqlite::memory:' });
afterAll(close);
const orders = await given.team('orders');
const billing = await given.team('billing');
const told = {
  action: 'proposal.commented' as const,
  entityType: 'thing',
  entityId: 'a',
  teamId: billing.id,
  audience: [orders.id],
};
await database.transaction((em) => recordEvents(em, ADMIN, told));

it('follows the feed by its cursor', async () => {
  const first = await orders.api.get<EventFeedView>('/events?limit=2');
  const second = await orders.api.get<EventFeedView>(`/events?after=${first.next_cursor}`);
  const third = await orders.api.get<EventFeedView>(`/events?after=${second.next_cursor}`);
  const types = [first, second, third].map(({ results }) => results.map(({ type }) => type));
  expect(types).toEqual([['team.created', 'api_key.created'], ['proposal.commented'], []]);
  expect((await api.get<EventFeedView>('/events')).results).toHaveLength(5);
});

it('shows each team its part of the trail', async () => {
  const actions = async (query: string) =>
    (await orders.api.get<{ results: AuditEventView[] }>(`/audit/events${query}`)).results.map(({ action }) => action);
  expect(await actions('')).toEqual(['team.created', 'api_key.created', 'proposal.commented']);
  expect(await actions('?entity_type=thing&from=2020-01-01')).toEqual(['proposal.commented']);
  await orders.api.patch(`/teams/${orders.id}`, { metadata: { a: 1 } });
  expect(await actions(`?actor_key_id=${orders.keyId}`)).toEqual(['team.updated']);
});

it('verifies the chains', async () => {
  expect(await api.get('/audit/verify')).toEqual({
    valid: true,
    checked: await eventCount(database),
    first_invalid: null,
    checkpoints: { checked: 0, sealed_entries: 0, first_invalid: null },
  });
});

it('records nothing for a transaction that is rolled back', async () => {
  const before = await eventCount(database);
  const work = database.transaction(async (em) => {
    await recordEvents(em, ADMIN, told);
    throw new Error('changed my mind');
  });
  await expect(work).rejects.toThrow('changed my mind');
  expect(await eventCount(database)).toBe(before);
});
