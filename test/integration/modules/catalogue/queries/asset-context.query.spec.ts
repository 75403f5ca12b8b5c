import { afterAll, expect, it } from '@jest/globals';
import { AssetContext } from '../../../../../src/modules/catalogue/queries/asset-context.query.js';
import { startApp } from '../../../../support/app.js';
import type { TestAsset } from '../../../../support/given-asset.js';
import { columns, publish } from '../../../../support/publishing.js';
import { statementsOf } from '../../../../support/statements.js';

const { app, given, close } = await startApp();
afterAll(close);
const context = app.get(AssetContext);
const shop = await given.team('shop');
const guarantees = { volume: { min_rows: 1 }, freshness: { max_staleness: 60 } };

let teams = 0;

/** An asset with so many consumers, neighbours on both sides with neighbours of their own, and runs; and a proposal. */
async function crowded(many: number): Promise<TestAsset> {
  const asset = await given
    .asset({ owner: shop })
    .withContract(columns({ id: 'integer', email: 'text' }, { guarantees }))
    .make();
  for (let at = 0; at < many; at++) {
    const team = await given.team(`reader ${++teams}`);
    await team.api.post('/registrations', { asset_id: asset.id, columns: ['email'] }, 201);
    const chain = [await given.asset({ owner: shop }).make(), await given.asset({ owner: shop }).make()];
    await reads(asset, chain[0] as TestAsset);
    await reads(chain[1] as TestAsset, asset);
    await reads(chain[0] as TestAsset, chain[1] as TestAsset);
    const results = Object.keys(guarantees).map((kind) => ({ guarantee: `/${kind}`, status: 'passed' }));
    await shop.api.post(`/assets/${asset.id}/quality-results`, { results }, 201);
  }
  const { proposal } = await publish(shop, asset.id, columns({ id: 'integer' }), 202);
  await shop.api.post(`/proposals/${proposal?.id}/comments`, { text: 'soon' }, 201);
  return asset;
}
const reads = (reader: TestAsset, read: TestAsset) =>
  shop.api.post(`/assets/${reader.id}/dependencies`, { upstream_asset_id: read.id }, 201);

it('asks the same number of statements for one consumer as for many', async () => {
  const [one, many] = [await crowded(1), await crowded(4)];
  const few = await statementsOf(app, () => context.execute(one.id));
  expect(await statementsOf(app, () => context.execute(many.id))).toHaveLength(few.length);
  expect(few.length).toBeLessThanOrEqual(26);
  const shown = await context.execute(many.id);
  expect([shown.consumers.length, shown.upstream.assets.length, shown.downstream.assets.length]).toEqual([4, 4, 4]);
  expect(shown.quality.results).toHaveLength(8);
  expect(shown.proposals).toMatchObject([{ status: 'open', required: [{}, {}, {}, {}] }]);
});

it('says where it shows not all', async () => {
  const asset = await given.asset({ owner: shop }).make();
  const [next, last] = [await given.asset({ owner: shop }).make(), await given.asset({ owner: shop }).make()];
  await reads(next, asset);
  expect(await context.execute(asset.id)).toMatchObject({
    downstream: { assets: [{ id: next.id }], truncated: false },
  });
  await reads(last, next);
  expect(await context.execute(asset.id)).toMatchObject({ downstream: { assets: [{ id: next.id }], truncated: true } });
});
