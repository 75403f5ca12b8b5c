import type { TestApp } from '../test/support/app.js';

import { tableOf } from './flat-schemas.js';
import { median, type Row } from './measure.js';

const SIZES = [100_000, 1_000_000];
const EDGES_A_TABLE = 10;
const ROUNDS = 7;

const CLOSURE = `
  with recursive reached(id) as (
    select cast(? as uuid) union select d.asset_id from core.dependencies d join reached on d.upstream_asset_id = reached.id)
  select count(*) from reached`;

/** Impact of a change of the table that everything reads, beside a recursive query that follows ids and nothing else. */
export async function impactRows(test: TestApp): Promise<Row[]> {
  const rows: Row[] = [];
  for (const edges of SIZES) {
    const owner = await test.given.team(`owner of ${edges}`);
    const root = await test.given.asset({ owner }).withContract(tableOf('id', 'email')).make();
    await grow(test, root.id, { owner: owner.id, edges });
    const path = `/assets/${root.id}/impact`;
    const ours = await times(() => owner.api.post(path, tableOf('id'), 200));
    const bare = await times(() => test.database.em().execute(CLOSURE, [root.id]));
    const ratio = median(ours) / median(bare);
    rows.push({
      what: `impact over ${edges} edges, ms, beside a recursive query for ids`,
      ours: median(ours),
      baseline: median(bare),
      ratio,
      least: Math.min(...ours) / median(bare),
      most: Math.max(...ours) / median(bare),
      goal: '<= 2',
      met: ratio <= 2,
    });
  }
  return rows;
}

/** Tables by number, each read by ten of those that follow it; the first one is the root. */
async function grow(
  { database }: TestApp,
  rootId: string,
  { owner, edges }: { owner: string; edges: number },
): Promise<void> {
  const tables = edges / EDGES_A_TABLE;
  const em = database.em();
  const idOf = (number: string) => `case when ${number} = 0 then cast('${rootId}' as uuid)
    else cast(md5('${rootId}' || (${number})::text) as uuid) end`;
  const tablesAtOnce = 5_000;
  for (const table of ['assets', 'dependencies']) {
    await em.execute(`alter table core.${table} disable trigger all`);
  }
  for (let from = 1; from <= tables; from += tablesAtOnce) {
    const until = from + tablesAtOnce - 1;
    await em.execute(`
    insert into core.assets select (jsonb_populate_record(a, jsonb_build_object(
      'id', ${idOf('n')}, 'fqn', 'bench.e${edges}.t' || n, 'folded_fqn', 'bench.e${edges}.t' || n,
      'active_contract_id', null, 'active_version', null))).*
    from core.assets a, generate_series(${from}, ${until}) n where a.id = '${rootId}' and a.owner_team_id = '${owner}'`);
    await em.execute(`
    insert into core.dependencies (id, asset_id, upstream_asset_id, source, created_at)
    select gen_random_uuid(), ${idOf('n')}, ${idOf('greatest(0, n - k * k)')}, 'manual', now()
    from generate_series(${from}, ${until}) n, generate_series(1, ${EDGES_A_TABLE}) k
    on conflict do nothing`);
  }
  for (const table of ['assets', 'dependencies']) {
    await em.execute(`alter table core.${table} enable trigger all`);
  }
  await em.execute('analyze core.dependencies');
  await em.execute('analyze core.assets');
}

async function times(work: () => Promise<unknown>): Promise<number[]> {
  await work();
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken;
}
