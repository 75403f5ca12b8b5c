import { afterAll, describe, expect, it } from '@jest/globals';
import { Contracts } from '../../../../../src/modules/contracts/queries/contracts.query.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';
import { columns, publish } from '../../../../support/publishing.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const contracts = app.get(Contracts);
const shop = await given.team('shop');
const orders = await given.asset({ owner: shop }).withColumns({ id: 'integer' }).make();
await publish(shop, orders.id, { ...columns({ id: 'integer', a: 'text' }), version: '2.0.0-rc.1' });
await publish(shop, orders.id, columns({ id: 'integer', b: 'text' }));

describe('one and of', () => {
  it('show every version, pre-releases too, in the order they were published', async () => {
    const { results } = await contracts.of(orders.id, {});
    expect(results.map(({ version, status }) => `${version} ${status}`)).toEqual([
      '1.0.0 deprecated',
      '2.0.0-rc.1 prerelease',
      '1.1.0 active',
    ]);
    expect(await contracts.one(results[1]?.id ?? '')).toEqual(results[1]);
  });

  it('do not find what is not there', async () => {
    const id = newId();
    await expect(contracts.one(id)).rejects.toMatchObject({ code: 'contract.not_found', details: { id } });
    await expect(contracts.of(id, {})).rejects.toMatchObject({ code: 'asset.not_found' });
  });
});

describe('diff', () => {
  it('is judged by the mode that the asset has now, and writes nothing', async () => {
    const before = await rowCounts(database);
    expect(await contracts.diff(orders.id, '1.1.0', '1.0.0')).toMatchObject({ breaking: true });
    expect(await rowCounts(database)).toEqual(before);
    await shop.api.patch(`/assets/${orders.id}`, { compatibility: 'none' });
    expect(await contracts.diff(orders.id, '1.1.0', '1.0.0')).toMatchObject({ breaking: false, change_class: 'major' });
  });

  it('compares pre-releases like any other', async () => {
    const { findings } = await contracts.diff(orders.id, '2.0.0-rc.1', '1.1.0');
    expect(findings.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['column_removed /a', 'column_added /b']);
  });

  it('names the side whose version is unknown', async () => {
    await expect(contracts.diff(orders.id, '1.0.0', '9.0.0')).rejects.toMatchObject({
      code: 'version.not_found',
      errors: [{ pointer: 'to' }],
    });
  });
});
