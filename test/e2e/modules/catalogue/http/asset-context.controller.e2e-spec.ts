import { afterAll, expect, it } from '@jest/globals';
import type { AssetContextView } from '../../../../../src/modules/catalogue/queries/asset-context.view.js';
import { startApp } from '../../../../support/app.js';
import { OrdersStory, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
const { api, given, close } = test;
afterAll(close);

it('shows everything about an asset to any key that may read', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = story.asset;
  const [raw, daily] = [
    await given.asset({ owner: story.hr }).make(),
    await given.asset({ owner: story.billing }).make(),
  ];
  await story.producer.api.post(`/assets/${id}/dependencies`, { upstream_asset_id: raw.id }, 201);
  await story.billing.api.post(`/assets/${daily.id}/dependencies`, { upstream_asset_id: id }, 201);
  await story.publish(
    { ...withColumns('id', 'name', 'email', 'phone'), guarantees: { nullability: { id: 'never' } } },
    201,
  );
  const proposal = await story.dropEmail();
  const results = [{ guarantee: '/nullability/id', status: 'failed', failed_rows: 1 }];
  await story.producer.api.post(`/assets/${id}/quality-results`, { results }, 201);
  const reader = await given.key(story.hr.id, ['read']);

  const context = await api.as(reader.key).get<AssetContextView>(`/assets/${id}/context`);
  expect(context).toMatchObject({
    asset: { id, active_contract: { version: '1.1.0' } },
    owner: { id: story.producer.id, name: story.producer.name },
    active_contract: { version: '1.1.0', guarantees: { nullability: { id: 'never' } } },
    consumers: [
      { consumer_team_id: story.billing.id, team_name: story.billing.name, columns: ['email'] },
      { consumer_team_id: story.hr.id, team_name: story.hr.name, columns: ['name'] },
    ],
    consumers_truncated: false,
    upstream: { assets: [{ id: raw.id, owner_team_id: story.hr.id }], truncated: false },
    downstream: { assets: [{ id: daily.id, owner_team_id: story.billing.id }], truncated: false },
    proposals: [{ id: proposal.id, status: 'open', required: [{ team_id: story.billing.id }] }],
    quality: {
      newest_run: { status: 'failed', failed: 1 },
      results: [{ guarantee: '/nullability/id', status: 'failed' }],
      truncated: false,
    },
  });
});

it('shows of a new asset that there is nothing yet, and no asset that is not there', async () => {
  const team = await given.team('newcomer');
  const { id } = await given.asset({ owner: team }).make();
  expect(await team.api.get(`/assets/${id}/context`)).toMatchObject({
    active_contract: null,
    consumers: [],
    upstream: { assets: [], truncated: false },
    proposals: [],
    quality: { newest_run: null, results: [], truncated: false },
  });
  expect((await team.api.get(`/assets/${team.id}/context`, 404)).code).toBe('asset.not_found');
  await team.api.delete(`/assets/${id}`);
  await team.api.get(`/assets/${id}/context`, 404);
  await api.as(null).get(`/assets/${id}/context`, 401);
});
