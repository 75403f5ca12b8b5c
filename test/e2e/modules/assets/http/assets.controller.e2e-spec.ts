import { afterAll, describe, expect, it } from '@jest/globals';
import type { AssetView } from '../../../../../src/modules/assets/queries/asset.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const reader = await given.team('reader', ['read']);
let made = 0;
const create = (body: object = {}, by = shop) =>
  by.api.post<AssetView>('/assets', { fqn: `shop.core.t${++made}`, ...body }, 201);

describe('POST /assets', () => {
  it('makes an asset of the key’s own team, with what was left out filled in', async () => {
    const asset = await shop.api.post<AssetView>('/assets', { fqn: 'shop.core.orders' }, 201);
    expect(asset).toEqual({
      id: expect.any(String),
      fqn: 'shop.core.orders',
      environment: 'production',
      kind: 'table',
      owner_team_id: shop.id,
      compatibility: 'consumers',
      content: 'as_written',
      semver_mode: 'auto',
      materialized_versions: false,
      tags: [],
      description: null,
      metadata: {},
      active_contract: null,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      updated_at: asset.created_at,
    });
  });

  it('keeps what it was given', async () => {
    const wanted = {
      fqn: 'Shop."Core".`Order Lines`',
      environment: 'staging',
      kind: 'view',
      owner_team_id: shop.id,
      compatibility: 'full_transitive',
      content: 'declared',
      semver_mode: 'enforce',
      tags: ['core', 'größe'],
      description: 'One row per line.',
      metadata: { __proto: 1, a: { b: [null] } },
    };
    const asset = await shop.api.post<AssetView>('/assets', wanted, 201);
    expect(asset).toMatchObject(wanted);
    expect(await shop.api.get<AssetView>(`/assets/${asset.id}`)).toEqual(asset);
  });

  it('keeps metadata as it was sent, whatever its keys', async () => {
    const metadata = JSON.parse('{"__proto__":{"a":1},"constructor":null,"$ref":"#/x","":[1e300]}') as unknown;
    const { id } = await create({ metadata });
    expect(JSON.stringify((await api.get<AssetView>(`/assets/${id}`)).metadata)).toBe(JSON.stringify(metadata));
  });

  it('refuses a taken name in any spelling with the id of the asset that has it', async () => {
    const { id } = await create({ fqn: 'shop.core.taken' });
    for (const fqn of ['shop.core.taken', 'SHOP.Core."TAKEN"', 'shop.`core`.taken']) {
      expect(await billing.api.post('/assets', { fqn }, 409)).toMatchObject({
        code: 'asset.exists',
        details: { existing_id: id },
        errors: [{ pointer: '/fqn' }],
      });
    }
  });

  it('takes the same name once in each environment, and finds each under its own', async () => {
    const here = await create({ fqn: 'shop.core.both' });
    const there = await create({ fqn: 'shop.core.both', environment: 'staging' });
    expect(there.id).not.toBe(here.id);
    for (const [environment, { id }] of [
      ['production', here],
      ['staging', there],
    ] as const) {
      const found = await api.get<{ results: AssetView[] }>(`/assets?fqn=shop.core.both&environment=${environment}`);
      expect(found.results).toMatchObject([{ id, environment }]);
    }
    expect((await api.get<{ results: AssetView[] }>('/assets?fqn=SHOP.core.both')).results).toHaveLength(2);
  });

  it('is for another team only with the admin scope', async () => {
    const wanted = { fqn: 'shop.core.foreign', owner_team_id: billing.id };
    expect(await shop.api.post('/assets', wanted, 403)).toMatchObject({ code: 'team.not_yours' });
    expect(await api.post<AssetView>('/assets', wanted, 201)).toMatchObject({ owner_team_id: billing.id });
  });

  it('needs a team from the bootstrap principal, and one that exists', async () => {
    expect(await api.post('/assets', { fqn: 'a.b' }, 422)).toMatchObject({ errors: [{ pointer: '/owner_team_id' }] });
    const missing = { fqn: 'a.b', owner_team_id: newId() };
    expect(await api.post('/assets', missing, 422)).toMatchObject({ errors: [{ pointer: '/owner_team_id' }] });
  });

  it('needs the write scope', async () => {
    expect(await reader.api.post('/assets', { fqn: 'a.b' }, 403)).toMatchObject({ code: 'scope.missing' });
    expect(await api.as(null).post('/assets', { fqn: 'a.b' }, 401)).toMatchObject({ code: 'key.invalid' });
  });

  it.each([
    ['a missing name', {}, '/fqn'],
    ['a name of one segment', { fqn: 'orders' }, '/fqn'],
    ['a name with a space', { fqn: 'shop.my orders' }, '/fqn'],
    ['a name of another type', { fqn: ['a.b'] }, '/fqn'],
    ['a name too long', { fqn: `a.${'b'.repeat(500)}` }, '/fqn'],
    ['an owner that is no id', { fqn: 'a.b', owner_team_id: 'shop' }, '/owner_team_id'],
    ['an unknown mode', { fqn: 'a.b', compatibility: 'strict' }, '/compatibility'],
    ['no mode at all', { fqn: 'a.b', compatibility: null }, '/compatibility'],
    ['an unknown content model', { fqn: 'a.b', content: 'open' }, '/content'],
    ['an unknown way to choose versions', { fqn: 'a.b', semver_mode: 'manual' }, '/semver_mode'],
    ['an environment in capitals', { fqn: 'a.b', environment: 'PROD' }, '/environment'],
    ['a kind with a space', { fqn: 'a.b', kind: 'my table' }, '/kind'],
    ['tags that are a text', { fqn: 'a.b', tags: 'core' }, '/tags'],
    ['a tag twice', { fqn: 'a.b', tags: ['x', 'x'] }, '/tags'],
    ['a tag of another type', { fqn: 'a.b', tags: [1] }, '/tags'],
    ['a description of another type', { fqn: 'a.b', description: 7 }, '/description'],
    ['metadata that are a list', { fqn: 'a.b', metadata: [] }, '/metadata'],
    ['an unknown field', { fqn: 'a.b', colour: 'red' }, '/colour'],
    ['a field that is not given', { fqn: 'a.b', id: newId() }, '/id'],
    ['a list for a body', [{ fqn: 'a.b' }], ''],
  ])('refuses %s, names it and stores nothing', async (_, body, pointer) => {
    const before = await rowCounts(database);
    expect(await shop.api.post('/assets', body, 422)).toMatchObject({ code: 'request.invalid', errors: [{ pointer }] });
    expect(await rowCounts(database)).toEqual(before);
  });

  it('refuses a NUL in any text, and a body that is no JSON', async () => {
    const before = await rowCounts(database);
    expect(await shop.api.post('/assets', { fqn: 'a.b', description: 'x\0y' }, 422)).toMatchObject({
      code: 'body.unacceptable_text',
      errors: [{ pointer: '/description' }],
    });
    const malformed = await shop.api.send({
      method: 'POST',
      url: '/api/v1/assets',
      payload: '{"fqn":',
      headers: { 'content-type': 'application/json' },
    });
    expect([malformed.statusCode, malformed.json<{ code: string }>().code]).toEqual([400, 'body.malformed']);
    expect(await rowCounts(database)).toEqual(before);
  });
});

describe('GET /assets', () => {
  it('shows any reader the live assets that match, a page at a time', async () => {
    const kind = 'model';
    const ids: string[] = [];
    for (const tags of [['red'], ['red', 'blue'], []]) {
      ids.push((await create({ kind, tags, environment: 'lists' })).id);
    }
    const list = (query: string) =>
      reader.api.get<{ results: AssetView[]; next_cursor: string | null }>(`/assets?environment=lists&${query}`);
    const first = await list('limit=2');
    expect(first.results.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const rest = await list(`limit=2&cursor=${first.next_cursor}`);
    expect(rest).toMatchObject({ results: [{ id: ids[2] }], next_cursor: null });
    expect((await list('tag=red')).results.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect((await list(`kind=${kind}&owner_team_id=${shop.id}`)).results).toHaveLength(3);
    expect((await list(`owner_team_id=${billing.id}`)).results).toEqual([]);
  });

  it.each([
    ['a bad name', 'fqn=orders', 'fqn'],
    ['a bad id', 'owner_team_id=shop', 'owner_team_id'],
    ['no page at all', 'limit=0', 'limit'],
    ['too large a page', 'limit=201', 'limit'],
    ['an unknown filter', 'colour=red', 'colour'],
    ['a filter given twice', 'tag=a&tag=b', 'tag'],
  ])('refuses %s', async (_, query, pointer) => {
    expect((await api.get(`/assets?${query}`, 422)).errors).toMatchObject([{ pointer }]);
  });
});

describe('GET /assets/{id}', () => {
  it('says which asset is not there, and that a text is no id', async () => {
    const id = newId();
    expect(await api.get(`/assets/${id}`, 404)).toMatchObject({ code: 'asset.not_found', details: { id } });
    expect(await api.get('/assets/orders', 422)).toMatchObject({ errors: [{ pointer: 'id' }] });
  });
});
