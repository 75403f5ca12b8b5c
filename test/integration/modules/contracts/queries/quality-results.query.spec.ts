import { afterAll, expect, it } from '@jest/globals';
import {
  QualityResults,
  type QualityFilter,
} from '../../../../../src/modules/contracts/queries/quality-results.query.js';
import { startApp } from '../../../../support/app.js';
import { columns } from '../../../../support/publishing.js';
import { statementsOf } from '../../../../support/statements.js';

const { app, given, close } = await startApp();
afterAll(close);
const quality = app.get(QualityResults);
const shop = await given.team('shop');
const guarantees = { freshness: { max_staleness: 60 }, volume: { min_rows: 1 } };
const { id } = await given
  .asset({ owner: shop })
  .withContract(columns({ id: 'integer' }, { guarantees }))
  .make();
const report = async (freshness: string, volume: string) => {
  const results = [
    { guarantee: '/freshness', status: freshness },
    { guarantee: '/volume', status: volume },
  ];
  return (await shop.api.post<{ id: string }>(`/assets/${id}/quality-results`, { results }, 201)).id;
};
const runs = [await report('passed', 'passed'), await report('failed', 'passed'), await report('passed', 'skipped')];
const found = async (filter: QualityFilter, limit = 200) => {
  const lines: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await quality.list(id, filter, { limit, ...(cursor === undefined ? {} : { cursor }) });
    lines.push(
      ...page.results.map(
        (one) => `${runs.indexOf(one.quality_run_id)} ${one.guarantee} ${one.status} ${one.run_status}`,
      ),
    );
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return lines;
};

it('tells the history newest first, the same in pages of any size', async () => {
  const history = await found({});
  expect(history.map((line) => line.slice(0, 1))).toEqual(['2', '2', '1', '1', '0', '0']);
  expect(await found({}, 1)).toEqual(history);
  expect(await found({}, 4)).toEqual(history);
});

it('is narrowed to a guarantee, a status or a run', async () => {
  expect(await found({ guarantee: '/freshness' })).toEqual([
    '2 /freshness passed passed',
    '1 /freshness failed failed',
    '0 /freshness passed passed',
  ]);
  expect(await found({ status: 'failed' })).toEqual(['1 /freshness failed failed']);
  expect(await found({ guarantee: '/volume', status: 'skipped' })).toEqual(['2 /volume skipped passed']);
  expect(await found({ quality_run_id: runs[1] as string })).toHaveLength(2);
  expect(await found({ guarantee: '/nothing' })).toEqual([]);
});

it('knows the newest run, and refuses an asset that is not there', async () => {
  expect(await quality.newestRun(id)).toMatchObject({ id: runs[2], status: 'passed', skipped: 1 });
  expect(await quality.newestRun(shop.id)).toBeNull();
  await expect(quality.list(shop.id, {}, {})).rejects.toMatchObject({ refusal: 'not_found' });
});

it('asks three statements, however many results there are', async () => {
  expect(await statementsOf(app, () => quality.list(id, {}, { limit: 1 }))).toHaveLength(3);
  expect(await statementsOf(app, () => quality.list(id, {}, {}))).toHaveLength(3);
});
