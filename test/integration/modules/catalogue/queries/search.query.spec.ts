import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Search, type SearchWanted } from '../../../../../src/modules/catalogue/queries/search.query.js';
import { startApp } from '../../../../support/app.js';
import { columns, publish } from '../../../../support/publishing.js';
import { statementsOf } from '../../../../support/statements.js';

const { app, database, given, close } = await startApp();
afterAll(close);
const search = app.get(Search);
const shop = await given.team('shop');
const found = async (q: string, more: Partial<SearchWanted> = {}) =>
  (await search.execute({ q, limit: 200, ...more })).results.map(({ match, type, name }) => `${match} ${type} ${name}`);

async function allPages(wanted: SearchWanted): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await search.execute({ ...wanted, ...(cursor === null ? {} : { cursor }) });
    names.push(...page.results.map(({ id, type, name }) => `${type} ${name} ${id}`));
    cursor = page.next_cursor;
  } while (cursor !== null);
  return names;
}

describe('what is found', () => {
  beforeAll(async () => {
    await given.team('Orders Crew');
    const orders = await given
      .asset({ owner: shop, fqn: 'shop.core.Orders' })
      .withColumns({ id: 'integer', orders_total: 'integer', e_mail: 'text' })
      .make();
    await shop.api.patch(`/assets/${orders.id}`, { tags: ['100%', 'PII'], description: 'Money, one row each.' });
    await given.asset({ owner: shop, fqn: 'shop.core.orders_daily' }).make();
    await given.asset({ owner: shop, fqn: 'shop.core.backorders' }).make();
    await given.asset({ owner: shop, fqn: 'shop.core.exmail' }).make();
  });

  it('comes exact first, then prefixes, words and substrings', async () => {
    expect(await found('orders')).toEqual([
      'exact asset shop.core.Orders',
      'prefix team Orders Crew',
      'prefix contract shop.core.Orders@1.0.0',
      'prefix asset shop.core.orders_daily',
      'prefix column orders_total',
      'substring asset shop.core.backorders',
    ]);
  });

  it.each<[string, string[]]>([
    ['SHOP.core.orders', ['exact asset shop.core.Orders', 'prefix asset shop.core.orders_daily']],
    ['"shop"."CORE".`backorders`', ['exact asset shop.core.backorders']],
    ['core backorders', ['word asset shop.core.backorders']],
    ['pii', ['exact tag PII']],
    ['money', ['word asset shop.core.Orders']],
    ['%', []],
    ['0%', []],
    ['100%', ['exact tag 100%']],
    ['e_mail', ['exact column e_mail']],
    ['xm', []],
    ['xma', ['substring asset shop.core.exmail']],
    ['shop.core.orders@1', ['prefix contract shop.core.Orders@1.0.0']],
    ['nothing of the kind', []],
    ["'; drop table core.teams; --", []],
  ])('for %j is %j', async (q, expected) => {
    const results = await found(q);
    expect(results.filter((line) => !line.includes('contract') || q.includes('@'))).toEqual(expected);
  });

  it('is narrowed by type', async () => {
    expect(await found('orders', { types: ['column', 'team'] })).toEqual([
      'prefix team Orders Crew',
      'prefix column orders_total',
    ]);
  });

  it.each([1, 2, 3, 200])('is the same in pages of %d', async (limit) => {
    const whole = await allPages({ q: 'o' });
    expect(whole.length).toBeGreaterThan(3);
    expect(await allPages({ q: 'o', limit })).toEqual(whole);
    const orders = await allPages({ q: 'orders', limit });
    expect(new Set(orders).size).toBe(orders.length);
    expect(orders).toEqual(await allPages({ q: 'orders' }));
  });
});

describe('the index', () => {
  it('follows a version, a name, a tag, and an asset that goes and comes back', async () => {
    const asset = await given.asset({ owner: shop, fqn: 'lake.raw.parcels' }).withColumns({ zone: 'text' }).make();
    expect(await found('zone')).toEqual(['exact column zone']);
    await publish(shop, asset.id, columns({ zone: 'text', parcel_no: 'text' }), 201);
    expect(await found('parcel_no')).toEqual(['exact column parcel_no']);
    await publish(shop, asset.id, columns({ parcel_no: 'text' }), 201);
    expect(await found('zone')).toEqual([]);
    await shop.api.patch(`/assets/${asset.id}`, { fqn: 'lake.raw.shipments', tags: ['freight'] });
    expect(await found('parcels')).toEqual([]);
    expect(await found('freight')).toEqual(['exact tag freight']);
    expect((await found('lake.raw.shipments')).length).toBe(4);
    await shop.api.delete(`/assets/${asset.id}`);
    expect([...(await found('shipments')), ...(await found('parcel_no')), ...(await found('freight'))]).toEqual([]);
    await shop.api.post(`/assets/${asset.id}/restore`, {}, 200);
    expect(await found('parcel_no')).toEqual(['exact column parcel_no']);
  });

  it('forgets a change that was rolled back, and a team that is no more', async () => {
    await expect(
      database.transaction(async (em) => {
        await em.execute(`update core.teams set name = 'phantom' where id = ?`, [shop.id]);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await found('phantom')).toEqual([]);
    const brief = await given.team('ephemeral');
    await database.em().execute('update core.teams set deleted_at = current_timestamp where id = ?', [brief.id]);
    expect(await found('ephemeral')).toEqual([]);
  });

  it('takes names of any length', async () => {
    const long = 'é'.repeat(3_000);
    const asset = await given
      .asset({ owner: shop })
      .withColumns({ [long]: 'text' })
      .make();
    expect(await search.execute({ q: 'é'.repeat(400) })).toMatchObject({ results: [{ id: asset.id, name: long }] });
  });
});

it('refuses what says nothing, and a cursor that it did not give', async () => {
  await expect(search.execute({ q: ' "" ' })).rejects.toMatchObject({ code: 'search.text_missing' });
  await expect(search.execute({ q: 'a', cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({ code: 'cursor.invalid' });
});

it('asks at most one statement a tier and one for the assets, and stops when the page is full', async () => {
  expect(await statementsOf(app, () => search.execute({ q: 'orders' }))).toHaveLength(7);
  expect(await statementsOf(app, () => search.execute({ q: 'shop.core.orders', limit: 1 }))).toHaveLength(5);
});
