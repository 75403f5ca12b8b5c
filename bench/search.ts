import type { TestApp } from '../test/support/app.js';
import { tableOf } from './flat-schemas.js';
import type { Row } from './measure.js';

const ASSETS = 50_000;
const AT_ONCE = 1_000;
const ROUNDS = 40;

/** What people type: a whole name, a prefix, words, a piece of a name, a column that every table has, and nothing known. */
const TEXTS = ['bench.mart3.orders_17', 'bench.mart4', 'orders 42', 'rders_99', 'amount_7', 'email', 'no such thing'];

/** Search over 50 000 tables, every fifth with a contract of five columns, at the 95th percentile, beside the same texts as exact names in SQL. */
export async function searchRows(test: TestApp): Promise<Row[]> {
  const owner = await test.given.team('owner of the catalogue');
  const asset = await test.given
    .asset({ owner })
    .withContract(tableOf('id', 'email', 'at', 'amount', 'note'))
    .make();
  await grow(test, asset.id);
  const taken: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of TEXTS) {
      taken.push(await timeOf(() => owner.api.get(`/search?q=${encodeURIComponent(text)}`, 200)));
      bare.push(await timeOf(() => test.database.em().execute(BARE, [text])));
    }
  }
  const [ours, baseline] = [p95(taken), p95(bare)];
  const ratio = ours / baseline;
  return [
    {
      what: `search over ${ASSETS} assets, p95 in ms, beside a look-up of the exact name`,
      ours,
      baseline,
      ratio,
      least: Math.min(...taken),
      most: Math.max(...taken),
      goal: 'printed',
      met: true,
    },
  ];
}

const BARE = `select id from core.assets where folded_fqn = ? limit 51`;

/** Copies of one table under other names, with the columns of its contract. */
async function grow({ database }: TestApp, id: string): Promise<void> {
  const em = database.em();
  for (let from = 1; from <= ASSETS; from += AT_ONCE) {
    const numbers = `generate_series(${from}, ${from + AT_ONCE - 1}) n`;
    const assetId = `cast(md5('catalogue' || n) as uuid)`;
    const contractId = `cast(md5('contract' || n) as uuid)`;
    const name = `'bench.mart' || n % 50 || '.orders_' || n`;
    await em.execute(`
      insert into core.assets select (jsonb_populate_record(a, jsonb_build_object('id', ${assetId},
        'fqn', ${name}, 'folded_fqn', ${name}, 'active_contract_id', null, 'active_version', null))).*
      from core.assets a, ${numbers} where a.id = '${id}'`);
    await em.execute(`
      insert into core.contracts select (jsonb_populate_record(c, jsonb_build_object('id', ${contractId},
        'asset_id', ${assetId}, 'columns', jsonb_build_array('id', 'email', 'at', 'amount_' || n % 500, 'note')))).*
      from core.contracts c, ${numbers} where c.asset_id = '${id}' and n % 5 = 0`);
  }
  await em.execute('analyze');
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
