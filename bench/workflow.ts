import { MikroORM } from '@mikro-orm/core';
import type { AbstractSqlConnection } from '@mikro-orm/sql';
import { CommandBus } from '@nestjs/cqrs';
import { PublishContract } from '../src/modules/contracts/index.js';
import { newId } from '../src/platform/ids.js';
import { keyOf } from '../test/support/actors.js';
import { startApp, type TestApp } from '../test/support/app.js';
import type { TestAsset } from '../test/support/given-asset.js';

import { SERVER_URL } from '../test/support/settings.js';
import type { TestTeam } from '../test/support/test-team.js';
import { tableOf } from './flat-schemas.js';
import { impactRows } from './lineage.js';
import { median, type Row } from './measure.js';
import { searchRows } from './search.js';

const ROUNDS = 15;
const BEFORE = tableOf('id', 'email');
const AFTER = tableOf('id', 'email', 'more');

type Statement = readonly [sql: string, params: readonly unknown[]];

/** Publishing beside the bare statements of the same publish, search, and impact beside a bare walk of the lineage. */
export async function measure(): Promise<Row[]> {
  console.log(
    SERVER_URL === '' ? 'on the embedded database: set TEST_DATABASE_URL for a server' : 'on a PostgreSQL server',
  );
  const test = await startApp({ LOG_LEVEL: 'error' });
  try {
    return [
      ...(await publishRows(test)),
      ...(SERVER_URL === '' ? [] : [...(await searchRows(test)), ...(await impactRows(test))]),
    ];
  } finally {
    await test.close();
  }
}

interface Table extends TestAsset {
  readonly registrationId: string;
}

async function publishRows(test: TestApp): Promise<Row[]> {
  const [owner, reader] = [await test.given.team('owner'), await test.given.team('reader')];
  const tables: Table[] = [];
  for (let at = 0; at < ROUNDS * 3 + 1; at++) {
    const asset = await test.given.asset({ owner }).withContract(BEFORE).make();
    const registration = { asset_id: asset.id, columns: ['email'] };
    const { id } = await reader.api.post<{ id: string }>('/registrations', registration, 201);
    tables.push({ ...asset, registrationId: id });
  }
  const [model, ...others] = tables as [Table, ...Table[]];
  const statements = await recorded(test, () => publish(test, owner, model));
  const known = [...Object.values(model), owner.id, owner.keyId, reader.id];
  const inProcess = await times(others.splice(0, ROUNDS), (table) => publish(test, owner, table));
  const raw = await times(others.splice(0, ROUNDS), (table) => replay(test, statements, { model, table, known }));
  const url = await test.listen();
  const overHttp = await times(others, async ({ id }) => {
    const response = await fetch(`${url}/api/v1/assets/${id}/contracts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${owner.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(AFTER),
    });
    if (response.status !== 201) {
      throw new Error(`publishing over HTTP answered ${response.status}`);
    }
    await response.text();
  });
  return [row('publish in process', raw, inProcess, 0.4), row('publish over HTTP', raw, overHttp, 0)];
}

const publish = ({ app }: TestApp, owner: TestTeam, { id }: TestAsset) =>
  app
    .get(CommandBus)
    .execute(
      new PublishContract(
        keyOf(owner),
        id,
        { schema_format: 'columns', schema: AFTER.schema, version: null, notes: null },
        { force: false, forceReason: null, dryRun: false },
      ),
    );

async function recorded({ app }: TestApp, work: () => Promise<unknown>): Promise<Statement[]> {
  const logger = app.get(MikroORM).config.getLogger();
  const logQuery = logger.logQuery.bind(logger);
  const statements: Statement[] = [];
  logger.logQuery = ({ query, params = [] }) => {
    if (query && !/^(begin|commit)/i.test(query)) {
      statements.push([query, params]);
    }
  };
  await work();
  logger.logQuery = logQuery;
  return statements;
}

/** The same statements for another table, in one transaction: what was made for the first one is made anew for it. */
async function replay(
  { app }: TestApp,
  statements: readonly Statement[],
  { model, table, known }: { model: Table; table: Table; known: readonly (string | null)[] },
): Promise<void> {
  const ids = new Map<string, string>();
  for (const key of ['id', 'contractId', 'registrationId'] as const) {
    ids.set(model[key] ?? '', table[key] ?? '');
  }
  known.forEach((id) => id !== null && !ids.has(id) && ids.set(id, id));
  const translated = (text: string) =>
    text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      ids.set(id, ids.get(id) ?? newId());
      return ids.get(id) as string;
    });
  const connection = app.get(MikroORM).em.getDriver().getConnection() as AbstractSqlConnection;
  await connection.transactional(async (context) => {
    for (const [sql, params] of statements) {
      const own = params.map((param) => (typeof param === 'string' ? translated(param) : param));
      await connection.execute(sql, own, 'all', context);
    }
  });
}

async function times<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await work(item);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** How fast it is, where the bare statements are 1. */
function row(what: string, baseline: readonly number[], ours: readonly number[], least: number): Row {
  const ratios = ours.map((time, round) => (baseline[round] ?? Number.NaN) / time);
  const ratio = median(baseline) / median(ours);
  return {
    what: `${what}, ms, beside its bare statements`,
    ours: median(ours),
    baseline: median(baseline),
    ratio,
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    goal: least === 0 ? '(printed)' : `>= ${least}`,
    met: ratio >= least,
  };
}
