import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QualityRunView } from '../../../../../src/modules/contracts/queries/quality-run.view.js';
import type { ProposalView } from '../../../../../src/modules/workflow/queries/proposal.view.js';
import type { ImportReportView } from '../../../../../src/modules/imports/queries/import-report.view.js';
import { startApp } from '../../../../support/app.js';
import type { Problem } from '../../../../support/client.js';
import { aManifest, aModel, aTestNode } from '../../../../support/dbt-manifest.js';
import type { TestAsset } from '../../../../support/given-asset.js';
import { columns, dryRun, publish } from '../../../../support/publishing.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const guarantees = { freshness: { max_staleness: 60 }, nullability: { email: 'never' } };
const contract = (types: Record<string, string>, more = {}) => columns(types, { guarantees, ...more });
const report = <T = QualityRunView>(id: string, body: object, status = 201, by = shop) =>
  by.api.post<T>(`/assets/${id}/quality-results`, body, status);
const went = (status: string, guarantee = '/nullability/email') => ({ results: [{ guarantee, status }] });
const orders = () =>
  given
    .asset({ owner: shop })
    .withContract(contract({ id: 'integer', email: 'text' }))
    .consumedBy(billing)
    .make();

describe('a report', () => {
  let asset: TestAsset;
  beforeAll(async () => {
    asset = await orders();
  });

  it('is kept once, and read back by whoever may read', async () => {
    const body = {
      run_id: 'nightly',
      run_at: '2026-01-31T12:00:00Z',
      results: [
        { guarantee: '/freshness', status: 'passed' },
        { guarantee: '/nullability/email', status: 'failed', failed_rows: 3, total_rows: 9, message: 'three nulls' },
      ],
    };
    const run = await report(asset.id, body);
    expect(run).toMatchObject({ run_id: 'nightly', status: 'failed', passed: 1, failed: 1, source: 'api' });
    expect(await report(asset.id, body, 200)).toEqual(run);
    expect(await billing.api.get(`/assets/${asset.id}/quality-results?status=failed`)).toMatchObject({
      results: [{ guarantee: '/nullability/email', failed_rows: 3, total_rows: 9, message: 'three nulls' }],
      next_cursor: null,
    });
  });

  it.each<[string, object, string, string]>([
    ['nothing', {}, 'quality.report_invalid', '/results'],
    [
      'a list and a document',
      { ...went('passed'), run_results: {}, manifest: {} },
      'quality.report_invalid',
      '/results',
    ],
    ['a document without a manifest', { run_results: {} }, 'quality.report_invalid', '/manifest'],
    ['a document with an id beside its own', { run_results: {}, run_id: 'x' }, 'quality.report_invalid', '/run_id'],
    ['a guarantee misspelt', went('passed', '/nullability/emial'), 'guarantee.unknown', '/results/0/guarantee'],
    ['a run of tomorrow', { ...went('passed'), run_at: '2999-01-01T00:00:00Z' }, 'quality.run_in_future', '/run_at'],
    ['a day for a time', { ...went('passed'), run_at: '2026-01-31' }, 'request.invalid', '/run_at'],
    ['an unknown field', { ...went('passed'), passed: true }, 'request.invalid', '/passed'],
    [
      'more failed than there are',
      { results: [{ guarantee: '/freshness', status: 'failed', failed_rows: 2, total_rows: 1 }] },
      'quality.report_invalid',
      '/results/0/failed_rows',
    ],
  ])('that says %s is refused, and nothing is stored', async (_, body, code, pointer) => {
    const before = await rowCounts(database);
    expect(await report<Problem>(asset.id, body, 422)).toMatchObject({ code, errors: [{ pointer }] });
    expect(await rowCounts(database)).toEqual(before);
  });

  it('takes a key of the owner that may write', async () => {
    const { key } = await given.key(shop.id, ['read']);
    const body = went('passed');
    expect((await shop.api.as(key).post(`/assets/${asset.id}/quality-results`, body, 403)).code).toBe('scope.missing');
    expect((await report<Problem>(asset.id, body, 403, billing)).code).toBe('asset.not_yours');
    expect((await report<Problem>(shop.id, body, 404)).code).toBe('asset.not_found');
  });
});

describe('require_passing', () => {
  const body = contract({ id: 'integer', email: 'text', more: 'text' }, { require_passing: true });
  const refused = (id: string) => publish(shop, id, body, 412) as unknown as Promise<Problem>;

  it('lets a version out, even the first, only while the newest run passed', async () => {
    const { id } = await given.asset({ owner: shop }).make();
    expect(await refused(id)).toMatchObject({ code: 'contract.quality_not_passing', details: { run_status: null } });
    await report(id, went('passed'));
    await report(id, went('failed'));
    expect(await refused(id)).toMatchObject({ details: { failed_guarantees: ['/nullability/email'] } });
    await report(id, went('skipped'));
    expect(await refused(id)).toMatchObject({ details: { run_status: 'skipped', failed_guarantees: [] } });
    // The newest is what the server heard of last, whatever time it claims.
    await report(id, { ...went('passed'), run_at: '2026-01-01T00:00:00Z' });
    expect(await publish(shop, id, body)).toMatchObject({ decision: 'published' });
  });

  it('is asked by previews as by the act, and changes nothing where it is not said', async () => {
    const { id } = await orders();
    await shop.api.post(`/assets/${id}/impact`, body, 412);
    await publish(shop, id, { ...body, dry_run: true }, 412);
    expect(await dryRun(shop, id, { ...body, require_passing: false })).toMatchObject({ decision: 'published' });
  });

  it('stays with a proposal, and is asked again when that is published', async () => {
    const { id } = await orders();
    await report(id, went('passed'));
    const { proposal } = await publish(
      shop,
      id,
      contract({ id: 'integer' }, { guarantees: null, require_passing: true }),
      202,
    );
    expect(proposal).toMatchObject({ require_passing: true });
    await report(id, went('failed'));
    await billing.api.post(`/proposals/${proposal?.id}/acknowledgments`, { response: 'approved' }, 201);
    const step = `/proposals/${proposal?.id}/publish`;
    expect((await shop.api.post(step, {}, 412)).code).toBe('contract.quality_not_passing');
    expect(await api.get<ProposalView>(`/proposals/${proposal?.id}`)).toMatchObject({ status: 'approved' });
    await report(id, went('passed'));
    await shop.api.post(step, {}, 201);
  });
});

describe('a dbt run', () => {
  const manifest = aManifest({
    nodes: {
      'model.shop.sales': { resource_type: 'model', ...aModel('sales', ['id']) },
      'test.shop.unique': aTestNode('unique', 'model.shop.sales'),
      'test.shop.not_null': aTestNode('not_null', 'model.shop.sales'),
    },
  });
  const runResults = (id: string | null, statuses: Record<string, string>, generatedAt = '2026-01-31T12:00:00Z') => ({
    metadata: {
      dbt_schema_version: 'https://schemas.getdbt.com/dbt/run-results/v6.json',
      generated_at: generatedAt,
      invocation_id: id,
    },
    results: Object.entries(statuses).map(([test, status]) => ({
      unique_id: `test.shop.${test}`,
      status,
      failures: null,
    })),
  });
  const imported = (run_results: object) =>
    shop.api.post<ImportReportView>('/imports/dbt', { manifest, run_results }, 200);

  it('is kept with an import, for each asset it tested, and once', async () => {
    const first = await imported(runResults('run-1', { unique: 'fail', not_null: 'pass' }));
    expect(first.summary).toMatchObject({ published: 1, quality_runs: 1 });
    const path = `/assets/${first.results[0]?.asset_id}/quality-results`;
    expect(await api.get(`${path}?status=failed`)).toMatchObject({
      results: [{ guarantee: '/uniqueness/id', run_id: 'run-1', run_at: '2026-01-31T12:00:00.000Z' }],
    });
    const before = await rowCounts(database);
    const again = await imported(runResults('run-1', { unique: 'fail', not_null: 'pass' }));
    expect(again).toMatchObject({ summary: { unchanged: 1, quality_runs: 0 }, warnings: [] });
    const other = await imported(runResults('run-1', { unique: 'pass', not_null: 'pass' }));
    expect(other.warnings).toEqual([expect.stringContaining('model.shop.sales')]);
    expect((await imported(runResults('run-0', { unique: 'pass' }, '2999-01-31T12:00:00Z'))).warnings).toHaveLength(1);
    expect(await rowCounts(database)).toEqual(before);
  });

  it('without an id is known by what it says', async () => {
    const run = runResults(null, { unique: 'pass' });
    expect((await imported(run)).summary.quality_runs).toBe(1);
    expect((await imported(run)).summary.quality_runs).toBe(0);
    expect((await imported(runResults(null, { unique: 'warn' }))).summary.quality_runs).toBe(1);
  });

  it('is reported of one asset, by the documents or after an import of them', async () => {
    const { results } = await api.get<{ results: { id: string }[] }>('/assets?fqn=shop.marts.sales');
    const id = results[0]?.id as string;
    const body = { manifest, run_results: runResults('run-2', { unique: 'pass', not_null: 'pass', other: 'fail' }) };
    // Manifests are larger than other bodies may be.
    const large = { ...body, manifest: { ...manifest, docs: 'x'.repeat(5 * 1024 * 1024) } };
    expect(await report(id, large)).toMatchObject({ run_id: 'run-2', source: 'dbt:shop', status: 'passed', passed: 2 });
    expect(await imported(body.run_results)).toMatchObject({ summary: { quality_runs: 0 }, warnings: [] });
    const nothing = { ...body, run_results: runResults('run-3', {}) };
    expect((await report<Problem>(id, nothing, 422)).code).toBe('quality.nothing_checked');
    const { id: other } = await orders();
    expect((await report<Problem>(other, body, 422)).code).toBe('import.asset_not_in_manifest');
    const future = { ...body, run_results: runResults('run-4', { unique: 'pass' }, '2999-01-01T00:00:00Z') };
    expect(await report<Problem>(id, future, 422)).toMatchObject({ code: 'quality.run_in_future' });
  });
});
