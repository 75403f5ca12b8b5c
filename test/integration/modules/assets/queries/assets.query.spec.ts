import { afterAll, describe, expect, it } from '@jest/globals';
import { Assets } from '../../../../../src/modules/assets/queries/assets.query.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';

const { app, given, close } = await startApp();
afterAll(close);
const assets = app.get(Assets);
const shop = await given.team('shop');
const make = (fqn: string, more: object = {}) => given.asset({ owner: shop, fqn, ...more }).make();
const first = await make('shop.core.a');
const rest = [await make('shop.core.b', { kind: 'view' }), await make('shop.core.c', { environment: 'staging' })];
const gone = await make('shop.core.gone');
await shop.api.delete(`/assets/${gone.id}`);
await shop.api.patch(`/assets/${first.id}`, { tags: ['100%', 'core'], metadata: { dbt: { project: 'shop' } } });
const idsOf = async (filter: Parameters<Assets['list']>[0]) =>
  (await assets.list(filter, {})).results.map(({ id }) => id);

describe('one', () => {
  it('shows a live asset', async () => {
    expect(await assets.one(first.id)).toMatchObject({ id: first.id, fqn: 'shop.core.a' });
  });

  it('does not find an asset that never was, or is no more', async () => {
    for (const id of [newId(), gone.id]) {
      await expect(assets.one(id)).rejects.toMatchObject({ code: 'asset.not_found', details: { id } });
    }
  });
});

describe('list', () => {
  it('goes through the live assets in the order they were made, each once', async () => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await assets.list({}, { limit: 2, ...(cursor === null ? {} : { cursor }) });
      ids.push(...page.results.map(({ id }) => id));
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect(ids).toEqual([first.id, ...rest.map(({ id }) => id)]);
  });

  it('finds a name in any spelling, and no deleted one', async () => {
    expect(await idsOf({ fqn: '`SHOP`.core."A"' })).toEqual([first.id]);
    expect(await idsOf({ fqn: 'shop.core.gone' })).toEqual([]);
  });

  it.each([
    [{ kind: 'view' }, [rest[0]?.id]],
    [{ environment: 'staging' }, [rest[1]?.id]],
    [{ tag: '100%' }, [first.id]],
    [{ tag: '%' }, []],
    [{ tag: 'core', kind: 'view' }, []],
    [{ dbt_project: 'shop', environment: 'production' }, [first.id]],
    [{ dbt_project: 'sho' }, []],
    [{ owner_team_id: newId() }, []],
  ])('narrows by %j', async (filter, ids) => {
    expect(await idsOf(filter)).toEqual(ids);
  });

  it('refuses a cursor that it did not give', async () => {
    await expect(assets.list({}, { cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({ code: 'cursor.invalid' });
  });
});
