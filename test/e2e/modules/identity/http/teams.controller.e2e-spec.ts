import { afterAll, describe, expect, it } from '@jest/globals';
import type { TeamView } from '../../../../../src/modules/identity/queries/team.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';

const { api, given, close } = await startApp();
afterAll(close);
const orders = await given.team('orders');
const reader = await given.team('reader', ['read']);

describe('POST /teams', () => {
  it('makes a team, without the spaces around its name', async () => {
    const team = await api.post<TeamView>('/teams', { name: '  sales ', metadata: { floor: 3 } }, 201);
    expect(team).toEqual({
      id: expect.any(String),
      name: 'sales',
      metadata: { floor: 3 },
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      updated_at: team.created_at,
    });
  });

  it('keeps metadata as it was sent, whatever its keys', async () => {
    const metadata = JSON.parse('{"__proto__":{"a":1},"constructor":null,"π":[1e300,-0.5],"":""}') as unknown;
    const { id } = await api.post<TeamView>('/teams', { name: 'odd keys', metadata }, 201);
    expect(JSON.stringify((await api.get<TeamView>(`/teams/${id}`)).metadata)).toBe(JSON.stringify(metadata));
  });

  it('refuses a taken name with the id of the team that has it', async () => {
    expect(await api.post('/teams', { name: 'ORDERS' }, 409)).toMatchObject({
      code: 'team.name_taken',
      details: { existing_id: orders.id },
      errors: [{ pointer: '/name' }],
    });
  });

  it('needs the admin scope', async () => {
    expect(await orders.api.post('/teams', { name: 'mine' }, 403)).toMatchObject({ code: 'scope.missing' });
    expect(await api.as(null).post('/teams', { name: 'nobody’s' }, 401)).toMatchObject({ code: 'key.invalid' });
  });

  it.each([
    ['a missing name', {}, '/name'],
    ['a blank name', { name: ' \t' }, '/name'],
    ['a name of another type', { name: 7 }, '/name'],
    ['no name at all', { name: null }, '/name'],
    ['a name too long', { name: 'x'.repeat(201) }, '/name'],
    ['metadata that is a list', { name: 'x', metadata: [] }, '/metadata'],
    ['metadata that is a text', { name: 'x', metadata: 'y' }, '/metadata'],
    ['an unknown field', { name: 'x', colour: 'red' }, '/colour'],
    ['a field that every object has', JSON.parse('{"name":"x","__proto__":{}}') as unknown, '/__proto__'],
    ['a list for a body', [{ name: 'x' }], ''],
    ['a text for a body', 'x', ''],
  ])('refuses %s and names it', async (_, body, pointer) => {
    expect(await api.post('/teams', body, 422)).toMatchObject({ code: 'request.invalid', errors: [{ pointer }] });
  });
});

describe('GET /teams', () => {
  it('shows any reader the live teams, a page at a time', async () => {
    const first = await reader.api.get<{ results: TeamView[]; next_cursor: string }>('/teams?limit=1');
    expect(first.results).toMatchObject([{ name: 'orders' }]);
    const second = await reader.api.get<{ results: TeamView[] }>(`/teams?limit=1&cursor=${first.next_cursor}`);
    expect(second.results).toMatchObject([{ name: 'reader' }]);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=many', 'limit'],
    ['limit=1.5', 'limit'],
    ['cursor=nonsense', 'cursor'],
    ['cursor=a&cursor=b', 'cursor'],
    ['colour=red', 'colour'],
  ])('refuses ?%s', async (query, pointer) => {
    expect((await api.get(`/teams?${query}`, 422)).errors).toMatchObject([{ pointer }]);
  });
});

describe('GET /teams/{id}', () => {
  it('shows a team', async () => {
    expect(await reader.api.get<TeamView>(`/teams/${orders.id}`)).toMatchObject({ id: orders.id, name: 'orders' });
  });

  it('finds a team under its id in capitals', async () => {
    expect(await api.get<TeamView>(`/teams/${orders.id.toUpperCase()}`)).toMatchObject({ id: orders.id });
  });

  it('says which team is not there, and that a text is no id', async () => {
    const id = newId();
    expect(await api.get(`/teams/${id}`, 404)).toMatchObject({ code: 'team.not_found', details: { id } });
    expect(await api.get('/teams/orders', 422)).toMatchObject({ code: 'request.invalid', errors: [{ pointer: 'id' }] });
  });
});

describe('PATCH /teams/{id}', () => {
  it('changes what is named, and leaves the rest', async () => {
    const team = await given.team('before');
    const path = `/teams/${team.id}`;
    expect(await team.api.patch<TeamView>(path, { metadata: { a: 1 } })).toMatchObject({
      name: 'before',
      metadata: { a: 1 },
    });
    expect(await team.api.patch<TeamView>(path, { name: ' after ' })).toMatchObject({
      name: 'after',
      metadata: { a: 1 },
    });
    expect(await api.get<TeamView>(path)).toMatchObject({ name: 'after', metadata: { a: 1 } });
  });

  it('is for the team itself', async () => {
    const path = `/teams/${orders.id}`;
    const stranger = await given.team('stranger');
    expect(await stranger.api.patch(path, { name: 'x' }, 403)).toMatchObject({ code: 'team.not_yours' });
    expect(await reader.api.patch(path, { name: 'x' }, 403)).toMatchObject({ code: 'scope.missing' });
  });

  it.each([
    ['a blank name', { name: ' ' }, '/name'],
    ['a name that is null', { name: null }, '/name'],
    ['metadata that are null', { metadata: null }, '/metadata'],
    ['an unknown field', { id: 'x' }, '/id'],
  ])('refuses %s', async (_, body, pointer) => {
    expect(await api.patch(`/teams/${orders.id}`, body, 422)).toMatchObject({ errors: [{ pointer }] });
    expect(await api.get<TeamView>(`/teams/${orders.id}`)).toMatchObject({ name: 'orders', metadata: {} });
  });
});

describe('DELETE /teams/{id}', () => {
  it('ends the team, and with it its keys', async () => {
    const team = await given.team('leaving');
    await api.delete(`/teams/${team.id}?reason=merged`);
    await api.get(`/teams/${team.id}`, 404);
    expect(await team.api.get('/teams', 401)).toMatchObject({ code: 'key.invalid' });
    await api.delete(`/teams/${team.id}`, 404);
  });

  it('needs the admin scope, also for one’s own team', async () => {
    expect(await orders.api.delete(`/teams/${orders.id}`, 403)).toMatchObject({ code: 'scope.missing' });
  });

  it('refuses a reason that is too long', async () => {
    const path = `/teams/${orders.id}?reason=${'x'.repeat(501)}`;
    expect((await api.delete<{ errors: unknown }>(path, 422)).errors).toMatchObject([{ pointer: 'reason' }]);
  });
});
