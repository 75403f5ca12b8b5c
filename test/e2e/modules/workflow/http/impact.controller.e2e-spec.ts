import { afterAll, describe, expect, it } from '@jest/globals';
import type { ImpactsView } from '../../../../../src/modules/workflow/queries/impacts.view.js';
import { startApp } from '../../../../support/app.js';
import { OrdersStory, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const { api } = test;
const NO_EMAIL = withColumns('id', 'name', 'phone');

describe('POST /impact', () => {
  it('is open to any reader, and an item that is refused loses none of the others', async () => {
    const story = await OrdersStory.begin(test);
    const stranger = await story.team('stranger', ['read']);
    const items = [
      { fqn: 'shop.core.unknown', ...NO_EMAIL },
      { asset_id: story.asset.id, ...withColumns('id', 'id') },
      { fqn: story.asset.fqn, ...NO_EMAIL },
      { fqn: story.asset.fqn, environment: 'staging', ...NO_EMAIL },
    ];
    const { results } = await stranger.api.post<ImpactsView>('/impact', { items }, 200);
    expect(results).toMatchObject([
      { asset_id: null, fqn: 'shop.core.unknown', impact: null, error: { code: 'asset.not_found' } },
      { asset_id: story.asset.id, impact: null, error: { code: expect.stringMatching(/^schema\./) } },
      { impact: { decision: 'proposed', affected: [{ team_id: story.billing.id }] }, proposal: null, error: null },
      { asset_id: null, error: { code: 'asset.not_found', detail: expect.stringContaining('in staging') } },
    ]);
    expect(results[1]?.error?.errors[0]?.pointer).toMatch(/^\/items\/1\/schema\//);
  });

  it('takes guarantees as those of one source, as publishing does', async () => {
    const story = await OrdersStory.begin(test);
    const columns = withColumns('id', 'name', 'email', 'phone');
    const mine = { ...columns, guarantees: { volume: { min_rows: 1 } } };
    await story.publish({ ...mine, guarantees: { freshness: { max_staleness: 'PT1H' } } }, 201);
    await story.publish({ ...mine, guarantees_source: 'dbt:shop' }, 201);
    const without = { ...columns, guarantees: {}, guarantees_source: 'dbt:shop' };
    const items = [{ asset_id: story.asset.id, ...without }];
    const { results } = await api.post<ImpactsView>('/impact', { items }, 200);
    expect(results[0]?.impact?.findings).toMatchObject([{ kind: 'guarantee_removed', path: '/volume' }]);
  });

  it.each([
    ['no item', [], '/items'],
    ['an item without a name', [NO_EMAIL], '/items/0/asset_id'],
    ['an item without a schema', [{ fqn: 'shop.core.orders' }], '/items/0/schema'],
    ['an id that is none', [{ asset_id: 'x', ...NO_EMAIL }], '/items/0/asset_id'],
    ['more than 500', Array.from({ length: 501 }, () => ({ fqn: 'a.b', ...NO_EMAIL })), '/items'],
  ])('refuses %s', async (_, items, pointer) => {
    expect(await api.post('/impact', { items }, 422)).toMatchObject({ errors: [{ pointer }] });
  });
});
