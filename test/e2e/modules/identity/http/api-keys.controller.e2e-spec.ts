import { afterAll, describe, expect, it } from '@jest/globals';
import type { ApiKeyCreatedView, ApiKeyView } from '../../../../../src/modules/identity/queries/api-key.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';

const { api, given, close } = await startApp();
afterAll(close);
const orders = await given.team('orders');
const billing = await given.team('billing');
const reader = await given.team('reader', ['read']);

const wanted = { name: 'ci', scopes: ['read'] };

describe('POST /api-keys', () => {
  it('answers with the key, which works from then on', async () => {
    const made = await api.post<ApiKeyCreatedView>(
      '/api-keys',
      { ...wanted, team_id: orders.id, agent: 'claude' },
      201,
    );
    expect(made).toEqual({
      id: expect.any(String),
      key: expect.stringMatching(/^tess_live_[0-9A-Za-z]{10}_[0-9A-Za-z]{49}$/),
      prefix: made.key.slice(0, 20),
      name: 'ci',
      team_id: orders.id,
      scopes: ['read'],
      agent: 'claude',
      created_by: 'bootstrap',
      created_at: expect.any(String),
      expires_at: null,
      revoked_at: null,
      last_used_at: null,
      rotated_to: null,
    });
    expect(await api.as(made.key).get('/teams')).toMatchObject({ results: expect.any(Array) });
  });

  it('keeps an expiry to the millisecond, whatever its time zone', async () => {
    const body = { ...wanted, expires_at: '2099-01-02T03:04:05.678+02:00' };
    expect(await orders.api.post('/api-keys', body, 201)).toMatchObject({ expires_at: '2099-01-02T01:04:05.678Z' });
  });

  it('makes keys for one’s own team, and for others only as an admin', async () => {
    expect(await orders.api.post('/api-keys', wanted, 201)).toMatchObject({ team_id: orders.id });
    const foreign = { ...wanted, team_id: billing.id };
    expect(await orders.api.post('/api-keys', foreign, 403)).toMatchObject({ code: 'team.not_yours' });
    expect(await api.post('/api-keys', foreign, 201)).toMatchObject({ team_id: billing.id });
    expect(await api.post('/api-keys', wanted, 422)).toMatchObject({ code: 'team.missing' });
  });

  it('needs the write scope, and gives no more than the maker has', async () => {
    expect(await reader.api.post('/api-keys', wanted, 403)).toMatchObject({ code: 'scope.missing' });
    expect(await orders.api.post('/api-keys', { ...wanted, scopes: ['admin'] }, 403)).toMatchObject({
      code: 'api_key.scope_too_wide',
    });
  });

  it.each([
    ['no name', { name: undefined }, '/name'],
    ['a blank name', { name: ' ' }, '/name'],
    ['no scopes', { scopes: [] }, '/scopes'],
    ['an unknown scope', { scopes: ['root'] }, '/scopes'],
    ['a scope twice', { scopes: ['read', 'read'] }, '/scopes'],
    ['scopes that are a text', { scopes: 'read' }, '/scopes'],
    ['a team that is no id', { team_id: 'orders' }, '/team_id'],
    ['a team that is not there', { team_id: newId() }, '/team_id'],
    ['an expiry without a time', { expires_at: 'tomorrow' }, '/expires_at'],
    ['an expiry that no calendar has', { expires_at: '2099-02-30T00:00:00Z' }, '/expires_at'],
    ['an expiry in the basic format', { expires_at: '20991231T120000Z' }, '/expires_at'],
    ['an expiry as a number', { expires_at: 4_070_908_800 }, '/expires_at'],
    ['an expiry in the past', { expires_at: '2020-01-01T00:00:00Z' }, '/expires_at'],
    ['an agent that is no text', { agent: 7 }, '/agent'],
    ['an unknown field', { key: 'my-own' }, '/key'],
  ])('refuses %s and names it', async (_, change, pointer) => {
    const body = { ...wanted, team_id: orders.id, ...change };
    expect((await api.post('/api-keys', body, 422)).errors).toMatchObject([{ pointer }]);
  });
});

describe('GET /api-keys', () => {
  it('shows a team its own keys, and never what they could be used by', async () => {
    const { results } = await orders.api.get<{ results: ApiKeyView[] }>('/api-keys');
    expect(new Set(results.map(({ team_id: team }) => team))).toEqual(new Set([orders.id]));
    const text = JSON.stringify(results);
    expect(text).not.toContain(orders.key.slice(21));
    expect(text).not.toMatch(/hash|"key"/);
  });

  it('shows an admin the keys of all teams', async () => {
    const { results } = await api.get<{ results: ApiKeyView[] }>('/api-keys?limit=200');
    expect(new Set(results.map(({ team_id: team }) => team))).toEqual(new Set([orders.id, billing.id, reader.id]));
  });
});

describe('GET /api-keys/{id}', () => {
  it('shows a key to its team and to admins; for others it is not there', async () => {
    const path = `/api-keys/${orders.keyId}`;
    const shown = await orders.api.get<ApiKeyView>(path);
    expect(shown).toMatchObject({ id: orders.keyId, prefix: orders.key.slice(0, 20) });
    expect(shown).not.toHaveProperty('key');
    expect(await api.get<ApiKeyView>(path)).toEqual(shown);
    expect(await billing.api.get(path, 404)).toMatchObject({ code: 'api_key.not_found' });
  });

  it('says that a text is no id', async () => {
    expect((await api.get('/api-keys/ci', 422)).errors).toMatchObject([{ pointer: 'id' }]);
  });
});

describe('DELETE /api-keys/{id}', () => {
  it('ends a key at once, and ending it again is no error', async () => {
    const { id, key } = await given.key(orders.id, ['read']);
    expect(await api.as(key).get('/teams')).toMatchObject({ results: expect.any(Array) });
    await orders.api.delete(`/api-keys/${id}`);
    expect(await api.as(key).get('/teams', 401)).toMatchObject({ code: 'key.invalid' });
    await orders.api.delete(`/api-keys/${id}`);
    expect(await api.get<ApiKeyView>(`/api-keys/${id}`)).toMatchObject({ revoked_at: expect.any(String) });
  });

  it('does not find the key of another team', async () => {
    await billing.api.delete(`/api-keys/${orders.keyId}`, 404);
    expect(await orders.api.get('/teams')).toMatchObject({ results: expect.any(Array) });
  });

  it('needs the write scope', async () => {
    expect(await reader.api.delete(`/api-keys/${reader.keyId}`, 403)).toMatchObject({ code: 'scope.missing' });
  });
});

describe('POST /api-keys/{id}/rotate', () => {
  it('answers with the successor, not to be cached, while the old key works on', async () => {
    const old = await given.key(orders.id, ['write']);
    const request = { method: 'POST' as const, url: `/api/v1/api-keys/${old.id}/rotate` };
    const response = await api.as(old.key).send(request);
    const successor = response.json<ApiKeyCreatedView>();
    expect([response.statusCode, response.headers['cache-control']]).toEqual([201, 'no-store']);
    expect(successor).toMatchObject({ name: 'test', team_id: orders.id, scopes: ['write'], expires_at: null });
    expect(await api.as(old.key).get(`/api-keys/${old.id}`)).toMatchObject({ rotated_to: successor.id });
    expect(await api.as(successor.key).post(`/api-keys/${old.id}/rotate`, {}, 409)).toMatchObject({
      code: 'api_key.rotated',
    });
    await billing.api.post(`/api-keys/${successor.id}/rotate`, {}, 404);
    await orders.api.post(`/api-keys/${successor.id}/rotate`, { overlap_hours: 169 }, 422);
  });
});

describe('POST /api-keys/bootstrap/disable', () => {
  it('ends the bootstrap key once there is an admin key, and again is no error', async () => {
    await orders.api.post('/api-keys/bootstrap/disable', {}, 403);
    expect(await api.post('/api-keys/bootstrap/disable', {}, 409)).toMatchObject({ code: 'bootstrap.no_admin_key' });
    const { key } = await given.key(orders.id, ['admin']);
    await api.post('/api-keys/bootstrap/disable', {}, 204);
    await api.get('/teams', 401);
    await api.as(key).post('/api-keys/bootstrap/disable', {}, 204);
    const log = await api.as(key).get<{ results: object[] }>('/audit/events?action=api_key.bootstrap_disabled');
    expect(log.results).toMatchObject([{ actor: { kind: 'system', name: 'bootstrap' } }]);
  });
});
