import { afterAll, expect, it } from '@jest/globals';
import type { ImportReportView } from '../../../../../src/modules/imports/queries/import-report.view.js';
import { startApp } from '../../../../support/app.js';
import { aManifest, aModel } from '../../../../support/dbt-manifest.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { api, given, database, close } = await startApp();
afterAll(close);

const manifest = (name: string, more = {}) =>
  aManifest({ nodes: { [`model.shop.${name}`]: { resource_type: 'model', ...aModel(name, ['id'], more) } } });

it('imports under the own team of a key without admin', async () => {
  const orders = await given.team('orders');
  const body = { manifest: manifest('orders') };
  const report = await orders.api.post<ImportReportView>('/imports/dbt', body, 200);
  expect(report.summary).toMatchObject({ assets_created: 1, published: 1, failed: 0 });
  expect(report.results[0]).toMatchObject({ unique_id: 'model.shop.orders', decision: 'published', version: '1.0.0' });
});

it("fails another owner's model by itself, as asset.not_yours, when the key is not an admin's", async () => {
  const billing = await given.team('billing');
  const report = await billing.api.post<ImportReportView>('/imports/dbt', { manifest: manifest('orders') }, 200);
  expect(report.results[0]).toMatchObject({ decision: 'failed', error: { code: 'asset.not_yours' } });
});

it.each([
  ['no manifest at all', { manifest: { hello: 'world' } }, 'import.unsupported_manifest'],
  [
    'a version that is too old',
    { manifest: aManifest({}, { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v4.json' }) },
    'import.unsupported_manifest',
  ],
  ['a manifest that is no object', { manifest: [] }, 'request.invalid'],
  ['an unknown field', { manifest: manifest('a'), nonsense: 1 }, 'request.invalid'],
  ['an environment that is no name', { manifest: manifest('a'), environment: 'No Name' }, 'request.invalid'],
  ['a default owner that is no team', { manifest: manifest('zz'), default_owner_team_id: 'x' }, 'request.invalid'],
])('refuses %s with 422 and stores nothing', async (_, body, code) => {
  const before = await rowCounts(database);
  expect((await api.post('/imports/dbt', body, 422)).code).toBe(code);
  expect(await rowCounts(database)).toEqual(before);
});

it('needs the write scope', async () => {
  const reader = await given.team('reader', ['read']);
  expect((await reader.api.post('/imports/dbt', { manifest: manifest('a') }, 403)).code).toBe('scope.missing');
});

it('does not let a key name another team as the default owner', async () => {
  const mine = await given.team('mine');
  const other = await given.team('other');
  const body = { manifest: manifest('theirs'), default_owner_team_id: other.id };
  expect((await mine.api.post('/imports/dbt', body, 403)).code).toBe('team.not_yours');
});
