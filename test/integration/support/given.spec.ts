import { afterAll, expect, it } from '@jest/globals';
import { startApp } from '../../support/app.js';

const { api, given, close } = await startApp();
afterAll(close);

it('arranges an asset with a contract and a consumer in one sentence', async () => {
  const [orders, billing] = [await given.team('orders'), await given.team('billing')];
  const asset = await given
    .asset({ owner: orders, fqn: 'shop.core.orders', compatibility: 'full' })
    .withColumns({ id: 'integer', email: 'varchar' })
    .consumedBy(billing, ['email'])
    .make();
  expect(await api.get(`/assets/${asset.id}`)).toMatchObject({
    fqn: 'shop.core.orders',
    owner_team_id: orders.id,
    compatibility: 'full',
    active_contract: { id: asset.contractId },
  });
  expect(await api.get(`/registrations?asset_id=${asset.id}`)).toMatchObject({
    results: [{ consumer_team_id: billing.id, columns: ['email'], contract_id: asset.contractId }],
  });
});
