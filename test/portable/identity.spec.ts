import { afterAll, describe, expect, it } from '@jest/globals';
import type { TeamView } from '../../src/modules/identity/queries/team.view.js';
import { ApiKey } from '../../src/modules/identity/persistence/api-key.entity.js';
import { startApp } from '../support/app.js';
import { atOnce, fulfilled } from '../support/settled.js';

const { api, given, database, close } = await startApp({ DATABASE_URL: 'sqlite::memory:' });
afterAll(close);

describe('teams on SQLite', () => {
  it('are made, found, changed and ended', async () => {
    const metadata = { list: [1, { deep: null }], text: 'ü' };
    const team = await api.post<TeamView>('/teams', { name: 'orders', metadata }, 201);
    expect(await api.get<TeamView>(`/teams/${team.id}`)).toEqual(team);
    expect(await api.patch(`/teams/${team.id}`, { name: 'ordering' })).toMatchObject({ name: 'ordering', metadata });
    await api.delete(`/teams/${team.id}`);
    expect(await api.get(`/teams/${team.id}`, 404)).toMatchObject({ code: 'team.not_found' });
  });

  it('have different names, without case, while they live', async () => {
    const { id } = await given.team('billing');
    expect(await api.post('/teams', { name: 'BILLING' }, 409)).toMatchObject({ details: { existing_id: id } });
    const results = await atOnce(5, () => api.post('/teams', { name: 'crowd' }, 201));
    expect(fulfilled(results)).toHaveLength(1);
    await api.delete(`/teams/${id}`);
    expect(await api.post('/teams', { name: 'billing' }, 201)).toMatchObject({ name: 'billing' });
  });

  it('come in pages', async () => {
    const first = await api.get<{ results: TeamView[]; next_cursor: string }>('/teams?limit=1');
    const second = await api.get<{ results: TeamView[] }>(`/teams?limit=1&cursor=${first.next_cursor}`);
    expect(second.results[0]!.id > first.results[0]!.id).toBe(true);
  });
});

describe('keys on SQLite', () => {
  it('work until they are revoked, their team ends or their time is over', async () => {
    const team = await given.team('keyholders');
    const [revoked, expired] = [await given.key(team.id, ['read']), await given.key(team.id, ['read'])];
    await api.as(revoked.key).get('/teams');
    await team.api.delete(`/api-keys/${revoked.id}`);
    await database.em().nativeUpdate(ApiKey, { id: expired.id }, { expiresAt: new Date(Date.now() - 1_000) });
    for (const key of [revoked.key, expired.key]) {
      expect(await api.as(key).get('/teams', 401)).toMatchObject({ code: 'key.invalid' });
    }
    await api.delete(`/teams/${team.id}`);
    expect(await team.api.get('/teams', 401)).toMatchObject({ code: 'key.invalid' });
  });

  it('expire by the clock of the database', async () => {
    const team = await given.team('clock');
    const soon = new Date(Date.now() + 60_000).toISOString();
    const body = { name: 'ci', scopes: ['read'], expires_at: soon };
    expect(await team.api.post('/api-keys', body, 201)).toMatchObject({ expires_at: soon, scopes: ['read'] });
    const past = { ...body, expires_at: new Date(Date.now() - 60_000).toISOString() };
    expect(await team.api.post('/api-keys', past, 422)).toMatchObject({ code: 'api_key.expiry_in_the_past' });
  });
});
