import { afterAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { ReportQuality } from '../../../../../src/modules/contracts/commands/report-quality.command.js';
import type { QualityReport, ResultStatus } from '../../../../../src/modules/contracts/domain/quality-report.js';
import { StoredEvent } from '../../../../../src/platform/events/stored-event.entity.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { columns } from '../../../../support/publishing.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { app, given, database, clock, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const [billing, search, audit] = [await given.team('billing'), await given.team('search'), await given.team('audit')];

const GUARANTEES = {
  freshness: { max_staleness: 'PT1H' },
  nullability: { email: 'never', phone: { max_null_ratio: 0.1 } },
};

const orders = () =>
  given
    .asset({ owner: shop })
    .withContract(columns({ id: 'integer', email: 'text', phone: 'text' }, { guarantees: GUARANTEES }))
    .consumedBy(billing, ['email'])
    .consumedBy(search, ['id'])
    .consumedBy(audit)
    .make();

type Results = Readonly<Record<string, ResultStatus>>;

const report = (results: Results, more: Partial<QualityReport> = {}): QualityReport => ({
  runId: null,
  runAt: null,
  source: 'api',
  unmatched: null,
  ...more,
  results: Object.entries(results).map(([guarantee, status]) => ({
    guarantee,
    status,
    failedRows: null,
    totalRows: null,
    message: null,
  })),
});
const send = (assetId: string, results: Results, more: Partial<QualityReport> = {}, by = keyOf(shop)) =>
  app.get(CommandBus).execute(new ReportQuality(by, assetId, report(results, more)));
const eventsOf = (assetId: string) =>
  database
    .em()
    .find(StoredEvent, { assetId, action: ['quality.reported', 'guarantee.failed'] }, { orderBy: { sequence: 'asc' } });

describe('a run of checks', () => {
  it('is told to the owner, and what was not kept to the teams that read it', async () => {
    const { id, fqn } = await orders();
    await send(id, { '/freshness': 'errored', '/nullability/email': 'failed', '/nullability/phone': 'passed' });
    const events = await eventsOf(id);
    expect(events.map(({ action, audience }) => [action, audience.toSorted()])).toEqual([
      ['quality.reported', [shop.id]],
      ['guarantee.failed', [shop.id, billing.id, search.id, audit.id].toSorted()],
      ['guarantee.failed', [shop.id, billing.id, audit.id].toSorted()],
    ]);
    expect(events[0]?.data).toMatchObject({ status: 'failed', passed: 1, failed: 1, errored: 1, skipped: 0 });
    expect(events[2]).toMatchObject({
      entityId: `${id}/nullability/email`,
      data: { asset_fqn: fqn, guarantee: '/nullability/email', columns: ['/email'], status: 'failed' },
    });
  });

  it('is the same run under the same id: it writes nothing again, and is refused where it says something else', async () => {
    const { id } = await orders();
    const first = await send(id, { '/freshness': 'passed' }, { runId: 'nightly' });
    const before = await rowCounts(database);
    expect(await send(id, { '/freshness': 'passed' }, { runId: 'nightly' })).toEqual({ ...first, recorded: false });
    await expect(send(id, { '/freshness': 'failed' }, { runId: 'nightly' })).rejects.toMatchObject({
      code: 'quality.run_exists',
      details: { existing_id: first.run.id },
    });
    expect(await rowCounts(database)).toEqual(before);
    const other = await orders();
    expect(await send(other.id, { '/freshness': 'failed' }, { runId: 'nightly' })).toMatchObject({ recorded: true });
  });

  it('of the future is refused, by the clock of the server, and so is one of another team’s asset', async () => {
    const { id } = await orders();
    const before = await rowCounts(database);
    const now = await clock.now(database.em());
    const soon = new Date(now.getTime() + 60_000);
    await expect(send(id, { '/freshness': 'passed' }, { runAt: soon })).rejects.toMatchObject({
      code: 'quality.run_in_future',
      errors: [{ pointer: '/run_at' }],
    });
    await expect(send(id, { '/freshness': 'passed' }, {}, keyOf(billing))).rejects.toMatchObject({
      code: 'asset.not_yours',
    });
    expect(await rowCounts(database)).toEqual(before);
    await expect(send(id, { '/freshness': 'passed' }, { runAt: now })).resolves.toMatchObject({ recorded: true });
  });

  it('is known before the contract that another tool’s checks wait for', async () => {
    const { id } = await orders();
    const dbt = { source: 'dbt:shop', runId: 'r1', unmatched: ['test.shop.a'] };
    await expect(send(id, { '/volume': 'passed' }, dbt)).rejects.toMatchObject({ code: 'quality.nothing_checked' });
    const { run } = await send(id, { '/volume': 'failed', '/freshness': 'passed' }, dbt);
    expect(run).toMatchObject({ status: 'passed', passed: 1, failed: 0, unmatched: ['test.shop.a', '/volume'] });
  });
});

it('runs of one asset get numbers without a gap, however many come at once', async () => {
  const { id } = await orders();
  await Promise.all(Array.from({ length: 8 }, () => send(id, { '/freshness': 'passed' })));
  const rows = await database
    .em()
    .execute<{ number: number }[]>('select number from core.quality_runs where asset_id = ? order by id', [id]);
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
