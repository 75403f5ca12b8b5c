import { afterAll, describe, expect, it } from '@jest/globals';
import type { AuditEventView } from '../../../../../src/modules/audit/queries/audit-event.view.js';
import type { AgreementView } from '../../../../../src/modules/audit/queries/agreement.view.js';
import type { EventFeedView } from '../../../../../src/modules/audit/queries/event.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';
import { eventually } from '../../../../support/eventually.js';
import { OrdersStory } from '../../../../support/orders-story.js';
import { tamper } from '../../../../support/tampering.js';

const test = await startApp();
const { api, given, database, close } = test;
afterAll(close);
const orders = await given.team('orders');
const billing = await given.team('billing');
await orders.api.patch(`/teams/${orders.id}`, { name: 'ordering' });

type Trail = { results: AuditEventView[]; next_cursor: string | null };

describe('GET /audit/events', () => {
  it('says who did what, in which request, and how the entry is chained to the one before', async () => {
    const { results } = await api.get<Trail>(`/audit/events?entity_type=team&entity_id=${orders.id}`);
    expect(results).toHaveLength(2);
    expect(results[1]).toEqual({
      sequence: expect.any(Number),
      id: expect.any(String),
      action: 'team.updated',
      entity_type: 'team',
      entity_id: orders.id,
      stream: `team:${orders.id}`,
      stream_sequence: 3,
      actor: { kind: 'key', key_id: orders.keyId, team_id: orders.id, name: 'test', on_behalf_of: null },
      request_id: expect.any(String),
      occurred_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      before: { name: 'orders', metadata: {} },
      after: { name: 'ordering', metadata: {} },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      previous_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('names an agent by the name its key was made for', async () => {
    const body = { name: 'ci', scopes: ['write'], team_id: billing.id, agent: 'claude' };
    const { id, key } = await api.post<{ id: string; key: string }>('/api-keys', body, 201);
    await api.as(key).patch(`/teams/${billing.id}`, { metadata: { by: 'agent' } });
    const { results } = await api.get<Trail>(`/audit/events?actor_key_id=${id}`);
    expect(results).toMatchObject([{ action: 'team.updated', actor: { kind: 'agent', name: 'claude', key_id: id } }]);
  });

  it('is narrowed by every filter at once', async () => {
    const day = new Date(Date.now() - 86_400_000).toISOString();
    const query = `entity_type=team&entity_id=${orders.id}&action=team.updated&actor_key_id=${orders.keyId}`;
    expect((await api.get<Trail>(`/audit/events?${query}&from=${day}&to=2099-01-01`)).results).toHaveLength(1);
    expect((await api.get<Trail>(`/audit/events?${query}&to=${day}`)).results).toEqual([]);
  });

  it('shows a team nothing of another', async () => {
    expect((await billing.api.get<Trail>(`/audit/events?entity_id=${orders.id}`)).results).toEqual([]);
    const { results } = await orders.api.get<Trail>('/audit/events');
    expect(results.map(({ action }) => action)).toEqual(['team.created', 'api_key.created', 'team.updated']);
  });

  it.each([
    ['actor_key_id=ci', 'actor_key_id'],
    ['from=yesterday', 'from'],
    ['to=2026-02-30', 'to'],
    ['from=2026-W05-6', 'from'],
    ['entity_type=', 'entity_type'],
    ['cursor=nonsense', 'cursor'],
    ['limit=-1', 'limit'],
    ['actor=x', 'actor'],
  ])('refuses ?%s', async (query, pointer) => {
    expect((await api.get(`/audit/events?${query}`, 422)).errors).toMatchObject([{ pointer }]);
  });
});

describe('GET /audit/assets/{id}/agreement', () => {
  it('tells who had agreed to what at any moment, before and after', async () => {
    const story = await OrdersStory.begin(test);
    const agreement = (asOf?: string) =>
      story.hr.api.get<AgreementView>(`/audit/assets/${story.asset.id}/agreement${asOf ? `?as_of=${asOf}` : ''}`);
    const proposal = await story.dropEmail();
    const asked = await agreement();
    await story.answer(story.billing, proposal, 'approved');
    const agreed = await agreement();
    await story.step(proposal, 'publish', {}, [201]);
    const before = {
      contract: { version: '1.0.0', proposal_id: null },
      asset: { fqn: story.asset.fqn, deleted: false },
    };
    expect(asked).toMatchObject({ ...before, proposals: [{ id: proposal.id, status: 'open', answers: [] }] });
    expect(asked.consumers.map(({ team_id: id, columns }) => [id, columns])).toContainEqual([
      story.billing.id,
      ['email'],
    ]);
    const answers = [{ team_id: story.billing.id, answer: 'approved', by: { key_id: story.billing.keyId } }];
    expect(agreed).toMatchObject({ ...before, proposals: [{ id: proposal.id, status: 'approved', answers }] });
    expect(await agreement()).toMatchObject({
      contract: { version: '2.0.0', proposal_id: proposal.id, force_reason: null },
      proposals: [{ id: proposal.id, status: 'published', answers }],
    });
    expect(await agreement(String(asked.as_of))).toEqual(asked);
    expect(await agreement(String(agreed.as_of))).toEqual(agreed);
    expect(await agreement('2020-01-01')).toMatchObject({ entries: 0, asset: null, contract: null, proposals: [] });
  });

  it('names what is wrong, and knows no asset that was never made', async () => {
    expect(await api.get(`/audit/assets/${newId()}/agreement`, 404)).toMatchObject({ code: 'asset.not_found' });
    const path = `/audit/assets/${newId()}/agreement?as_of=yesterday`;
    expect(await api.get(path, 422)).toMatchObject({ errors: [{ pointer: 'as_of' }] });
  });
});

describe('what a valid key is refused', () => {
  const denials = async (query = '') =>
    (await api.get<Trail>(`/audit/events?action=access.denied${query}`)).results.map(({ actor, after }) => ({
      by: actor.key_id,
      ...(after as object),
    }));

  it('is in the log before the answer is there, with the thing and the reason, and in the feed of its own team', async () => {
    await billing.api.patch(`/teams/${orders.id}`, { name: 'ours' }, 403);
    await billing.api.post('/teams', { name: 'more' }, 403);
    const expected = [
      { method: 'PATCH', route: '/api/v1/teams/{id}', target_id: orders.id, code: 'team.not_yours', repeats: 0 },
      { method: 'POST', route: '/api/v1/teams', target_id: null, code: 'scope.missing', repeats: 0 },
    ];
    expect(await denials()).toEqual(expected.map((denial) => ({ by: billing.keyId, ...denial })));
    const fed = await eventually(
      async () =>
        (await billing.api.get<EventFeedView>('/events')).results.filter(({ type }) => type === 'access.denied'),
      ({ length }) => length === 2,
    );
    expect(fed.map(({ data }) => data)).toMatchObject(expected);
    expect((await orders.api.get<Trail>('/audit/events?action=access.denied')).results).toEqual([]);
  });

  it('is told once a minute, however often it is asked for', async () => {
    const before = await denials();
    await Promise.all(Array.from({ length: 10 }, () => orders.api.post('/teams', { name: 'more' }, 403)));
    expect((await denials()).length).toBe(before.length + 1);
  });

  it('is not there where no key was valid, or what was asked for was not there', async () => {
    const before = await denials();
    await api.as('tess_live_nobody').get('/teams', 401);
    await orders.api.get(`/teams/${newId()}`, 404);
    expect(await denials()).toEqual(before);
  });

  it('is a large body too, which nobody reads', async () => {
    const reader = await given.team('importer', ['read']);
    await reader.api.post('/imports/dbt', { manifest: {} }, 403);
    expect(await denials(`&actor_key_id=${reader.keyId}`)).toMatchObject([{ route: '/api/v1/imports/dbt' }]);
  });
});

describe('GET /audit/verify', () => {
  it('tells every reader whether the log holds', async () => {
    const reader = await given.team('reader', ['read']);
    const { results } = await api.get<Trail>('/audit/events?limit=200');
    expect(await reader.api.get('/audit/verify')).toEqual({
      valid: true,
      checked: results.length,
      first_invalid: null,
      checkpoints: { checked: 0, sealed_entries: 0, first_invalid: null },
    });
    expect(await api.as(null).get('/audit/verify', 401)).toMatchObject({ code: 'key.invalid' });
  });

  it('names the entry that somebody rewrote', async () => {
    const { results } = await api.get<Trail>(`/audit/events?entity_id=${orders.id}&action=team.updated`);
    const [{ id, sequence, stream }] = results as [AuditEventView];
    await tamper(database, `update audit.events set after = '{"name":"honest"}' where id = '${id}'`);
    expect(await api.get('/audit/verify')).toMatchObject({
      valid: false,
      first_invalid: { id, sequence, stream, reason: 'fields_changed' },
    });
  });
});
