import { afterAll, describe, expect, it } from '@jest/globals';
import type { ComparisonView } from '../../../../../src/modules/contracts/queries/comparison.view.js';
import { Contract } from '../../../../../src/modules/contracts/persistence/contract.entity.js';
import type { ContractView } from '../../../../../src/modules/contracts/queries/contract.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';
import { columns, publish } from '../../../../support/publishing.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const reader = await given.team('reader', ['read']);
const orders = await given
  .asset({ owner: shop })
  .withColumns({ id: 'integer' })
  .withColumns({ id: 'integer', email: 'text' })
  .make();

describe('GET /contracts/{id}', () => {
  it('shows any reader one version, whole', async () => {
    const { results } = await reader.api.get<{ results: ContractView[] }>(`/assets/${orders.id}/contracts`);
    expect(await reader.api.get<ContractView>(`/contracts/${orders.contractId}`)).toEqual({
      id: orders.contractId,
      asset_id: orders.id,
      version: '1.1.0',
      status: 'active',
      schema_format: 'columns',
      schema: columns({ id: 'integer', email: 'text' }).schema,
      guarantees: {},
      change_class: 'minor',
      notes: null,
      forced: false,
      force_reason: null,
      proposal_id: null,
      published_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      published_by_team_id: shop.id,
      deprecated_at: null,
      sunset_at: null,
      retired_at: null,
      supersedes_id: results[0]?.id,
    });
  });

  it('says which contract is not there, and that a text is no id', async () => {
    const id = newId();
    expect(await api.get(`/contracts/${id}`, 404)).toMatchObject({ code: 'contract.not_found', details: { id } });
    expect(await api.get('/contracts/orders', 422)).toMatchObject({ errors: [{ pointer: 'id' }] });
    expect(await api.as(null).get(`/contracts/${id}`, 401)).toMatchObject({ code: 'key.invalid' });
  });
});

describe('GET /assets/{id}/contracts', () => {
  it('shows the versions oldest first, a page at a time', async () => {
    const list = (query: string) =>
      api.get<{ results: ContractView[]; next_cursor: string | null }>(`/assets/${orders.id}/contracts?${query}`);
    const first = await list('limit=1');
    expect(first.results).toMatchObject([{ version: '1.0.0', status: 'deprecated' }]);
    expect(await list(`limit=1&cursor=${first.next_cursor}`)).toMatchObject({
      results: [{ version: '1.1.0', status: 'active' }],
      next_cursor: null,
    });
  });

  it('says which asset is not there', async () => {
    expect(await api.get(`/assets/${newId()}/contracts`, 404)).toMatchObject({ code: 'asset.not_found' });
  });
});

describe('GET /assets/{id}/contracts/diff', () => {
  const diff = <T = ComparisonView>(query: string, status = 200) =>
    reader.api.get<T>(`/assets/${orders.id}/contracts/diff?${query}`, status);

  it('compares any two versions in either direction', async () => {
    expect(await diff('from=1.0.0&to=1.1.0')).toMatchObject({
      identical: false,
      content: 'declared',
      change_class: 'minor',
      breaking: false,
      findings: [{ kind: 'column_added', path: '/email' }],
    });
    expect(await diff('from=1.1.0&to=1.0.0')).toMatchObject({
      change_class: 'major',
      breaking: true,
      verdicts: { readers: 'fails' },
      findings: [{ kind: 'column_removed', path: '/email' }],
    });
    expect(await diff('from=1.0.0&to=1.0.0')).toMatchObject({ identical: true, findings: [] });
  });

  it.each([
    ['an unknown version', 'from=1.0.0&to=7.0.0', 404, 'to'],
    ['a version that is none', 'from=one&to=1.0.0', 422, 'from'],
    ['a version with a leading zero', 'from=01.0.0&to=1.0.0', 422, 'from'],
    ['a missing version', 'from=1.0.0', 422, 'to'],
    ['an unknown field', 'from=1.0.0&to=1.1.0&mode=none', 422, 'mode'],
  ])('refuses %s', async (_, query, status, pointer) => {
    expect(await diff(query, status)).toMatchObject({ errors: [{ pointer }] });
  });
});

it('an old row that would be refused today spoils no list that it stands in', async () => {
  const { id, contractId } = await given.asset({ owner: shop }).withColumns({ id: 'integer' }).make();
  const odd = {
    schema: { columns: [{ name: 'id', type: 'integer', nullable: 'perhaps' }] },
    guarantees: { accepted_values: { id: [1, 2] }, volume: 7 },
  };
  await database.em().nativeUpdate(Contract, { id: contractId }, { schema: odd.schema, guarantees: odd.guarantees });
  for (const path of [
    `/contracts/${contractId}`,
    `/assets/${id}`,
    `/assets/${id}/context`,
    `/assets?owner_team_id=${shop.id}`,
    `/search?q=id`,
  ]) {
    await api.get(path);
  }
  expect(await api.get(`/assets/${id}/contracts`)).toMatchObject({ results: [{ id: contractId, ...odd }] });
  expect(await publish(shop, id, columns({ id: 'integer', email: 'text' }), 422)).toMatchObject({
    code: 'guarantee.invalid',
    errors: [{ pointer: '/guarantees/volume' }],
  });
});
