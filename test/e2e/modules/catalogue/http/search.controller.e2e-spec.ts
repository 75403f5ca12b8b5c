import { afterAll, describe, expect, it } from '@jest/globals';
import type { SearchResultView } from '../../../../../src/modules/catalogue/queries/search-result.view.js';
import { startApp } from '../../../../support/app.js';

const { api, given, close } = await startApp();
afterAll(close);
const shop = await given.team('shop', ['read', 'write']);
const asset = await given.asset({ owner: shop, fqn: 'shop.core.orders' }).withColumns({ email: 'text' }).make();

interface Results {
  readonly results: SearchResultView[];
  readonly next_cursor: string | null;
}

describe('GET /search', () => {
  it('answers what was found, with the asset it belongs to', async () => {
    const { results } = await shop.api.get<Results>('/search?q=Email');
    expect(results).toEqual([
      {
        type: 'column',
        id: asset.id,
        name: 'email',
        match: 'exact',
        asset_id: asset.id,
        asset_fqn: 'shop.core.orders',
        environment: 'production',
        owner_team_id: shop.id,
        contract_id: asset.contractId,
      },
    ]);
  });

  it('resumes with the cursor it gave', async () => {
    const first = await shop.api.get<Results>('/search?q=shop&limit=1');
    const second = await shop.api.get<Results>(`/search?q=shop&limit=1&cursor=${first.next_cursor}`);
    expect([first, second].flatMap(({ results }) => results.map(({ type }) => type))).toEqual(['team', 'asset']);
  });

  it('looks for the types that are named', async () => {
    const { results } = await shop.api.get<Results>('/search?q=shop&types=asset,contract');
    expect(results.map(({ type }) => type)).toEqual(['asset', 'contract']);
  });

  it.each([
    ['', 'q'],
    ['?q=', 'q'],
    ['?q=%22', 'q'],
    ['?q=a&types=asset,nonsense', 'types'],
    ['?q=a&limit=0', 'limit'],
    ['?q=a&cursor=x', 'cursor'],
    ['?q=a&sort=name', 'sort'],
  ])('refuses %s and names the field', async (query, field) => {
    const { errors } = await shop.api.get(`/search${query}`, 422);
    expect(errors.map(({ pointer }) => pointer)).toEqual([field]);
  });

  it('needs a key', async () => {
    expect(await api.as(null).get('/search?q=orders', 401)).toMatchObject({ code: 'key.invalid' });
  });
});
