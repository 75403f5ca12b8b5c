import { fork, spawnSync } from 'node:child_process';
import { argon2 } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freshDatabase } from '../test/support/database.js';
import { ServiceProcess } from '../test/support/service-process.js';
import { BOOTSTRAP_KEY, ENCRYPTION_KEY, SERVER_URL } from '../test/support/settings.js';
import { latencies, type Target, throughput } from './load.js';
import { atLeast, median, type Row } from './measure.js';

const ROUNDS = 5;
const ROUND_SECONDS = 3;
const WARM_UP_SECONDS = 2;

/** As `RATE_LIMIT_*` take it: limits are counted, and never reached. */
const PLENTY = '999999999';

/** GET of a contract with keys, limits, logs and metrics on, beside a bare server and the database; and how long it takes. */
export async function measure(): Promise<Row[]> {
  if (SERVER_URL === '') {
    console.log(
      'the API is measured on a server: set TEST_DATABASE_URL (and REDIS_URL, for limits and cache that are shared)',
    );
    return [];
  }
  const database = await freshDatabase();
  const databaseUrl = database.settings.DATABASE_URL;
  const bare = fork(new URL('./bare-server.js', import.meta.url), [databaseUrl]);
  const [{ url: bareUrl }] = (await once(bare, 'message')) as [{ url: string }];
  const [cached, uncached] = [await service(databaseUrl, '32'), await service(databaseUrl, '0')];
  try {
    const { id, key } = await publishedContract(cached);
    const path = `/api/v1/contracts/${id}`;
    const targets = {
      bare: { url: bareUrl, path: `/contracts/${id}`, key },
      cached: { url: cached.url, path, key },
      uncached: { url: uncached.url, path, key },
    };
    await sameAnswers(Object.values(targets));
    return await rowsOf(targets, () => pgbench(databaseUrl, id));
  } finally {
    bare.kill();
    await Promise.all([cached.end(), uncached.end()]);
    await database.drop();
  }
}

type Targets = Readonly<Record<'bare' | 'cached' | 'uncached', Target>>;

type Figures = Readonly<Record<'bare' | 'cached' | 'uncached' | 'pgbench' | 'argon2', number[]>>;

async function rowsOf(targets: Targets, database: () => number): Promise<Row[]> {
  const figures: Figures = { bare: [], cached: [], uncached: [], pgbench: [], argon2: [] };
  for (const target of Object.values(targets)) {
    await throughput(target, WARM_UP_SECONDS);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['bare', 'cached', 'uncached'] as const) {
      figures[name].push(await throughput(targets[name], ROUND_SECONDS));
    }
    figures.pgbench.push(database());
    figures.argon2.push(await argon2PerSecond());
  }
  const { bare, cached, uncached, pgbench: own, argon2: slow } = figures;
  return [
    atLeast(0.65, 'GET contract, requests/s, against bare Fastify + pg', { ours: cached, baseline: bare }),
    { ...atLeast(0, 'the same without the cache', { ours: uncached, baseline: bare }), goal: '(printed)' },
    atLeast(0.15, 'GET contract, requests/s, against pgbench', { ours: cached, baseline: own }),
    atLeast(200, 'authenticated requests/s, against argon2id verifications/s', { ours: cached, baseline: slow }),
    await tail(targets.cached, median(cached) * 0.7),
  ];
}

function service(databaseUrl: string, megabytes: string): Promise<ServiceProcess> {
  return ServiceProcess.serving({
    DATABASE_URL: databaseUrl,
    BOOTSTRAP_API_KEY: BOOTSTRAP_KEY,
    ENCRYPTION_KEY,
    LOG_LEVEL: 'log',
    DELIVERY: 'off',
    CACHE_MEGABYTES: megabytes,
    RATE_LIMIT_ENABLED: 'true',
    RATE_LIMIT_PER_KEY: PLENTY,
    RATE_LIMIT_PER_TEAM: PLENTY,
    ...(process.env['REDIS_URL'] ? { REDIS_URL: process.env['REDIS_URL'] } : {}),
  });
}

/** A version of about 1.3 kB, and a key that may read it. */
async function publishedContract(server: ServiceProcess): Promise<{ id: string; key: string }> {
  const post = async <T>(as: string, path: string, body: object): Promise<T> => {
    const answer = await server.call(as, path, body);
    if (answer.status !== 201) {
      throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    }
    return (await answer.json()) as T;
  };
  const team = await post<{ id: string }>(BOOTSTRAP_KEY, '/teams', { name: 'bench' });
  const wanted = { team_id: team.id, name: 'bench', scopes: ['write'] };
  const { key } = await post<{ key: string }>(BOOTSTRAP_KEY, '/api-keys', wanted);
  const asset = await post<{ id: string }>(key, '/assets', { fqn: 'shop.public.orders' });
  const columns = Array.from({ length: 24 }, (_, at) => ({ name: `column_${at}`, type: 'text', nullable: true }));
  const body = { schema_format: 'columns', schema: { columns } };
  const { contract } = await post<{ contract: { id: string } }>(key, `/assets/${asset.id}/contracts`, body);
  return { id: contract.id, key };
}

async function sameAnswers(targets: readonly Target[]): Promise<void> {
  const answers = targets.map(async ({ url, path, key }) => {
    const answer = await fetch(url + path, { headers: { authorization: `Bearer ${key}` } });
    return JSON.stringify(await answer.json());
  });
  if (new Set(await Promise.all(answers)).size !== 1) {
    throw new Error('the servers do not answer the same');
  }
}

/** The statement alone, prepared, by the program that comes with PostgreSQL; not a number where there is none. */
function pgbench(databaseUrl: string, id: string): number {
  const root = '/usr/lib/postgresql';
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'));
  const script = join(folder, 'select.sql');
  writeFileSync(script, `select * from core.contracts where id = '${id}';\n`);
  const program = join(root, readdirSync(root).toSorted().at(-1) ?? '', 'bin', 'pgbench');
  const options = [
    '-n',
    '-M',
    'prepared',
    '-c',
    '10',
    '-j',
    '2',
    '-T',
    String(ROUND_SECONDS),
    '-f',
    script,
    databaseUrl,
  ];
  const { stdout } = spawnSync(program, options, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
}

/** With the parameters of its RFC for 64 MiB, as many at once as there are threads for it. */
async function argon2PerSecond(): Promise<number> {
  const hash = promisify(argon2);
  const parameters = {
    message: 'secret',
    nonce: 'salt of 16 bytes',
    parallelism: 4,
    tagLength: 32,
    memory: 65_536,
    passes: 3,
  };
  const [count, start] = [8, performance.now()];
  await Promise.all(Array.from({ length: count }, () => hash('argon2id', parameters)));
  return count / ((performance.now() - start) / 1_000);
}

async function tail(target: Target, perSecond: number): Promise<Row> {
  const ratios: number[] = [];
  const figures: [p99: number, p50: number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const sorted = await latencies(target, perSecond, ROUND_SECONDS);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    figures.push([at(0.99), at(0.5)]);
    ratios.push(at(0.99) / at(0.5));
  }
  const what = `p99 in ms at ${Math.round(perSecond)} requests/s (70 %), against p50`;
  const [ours, baseline] = [median(figures.map(([p99]) => p99)), median(figures.map(([, p50]) => p50))];
  const ratio = median(ratios);
  return {
    what,
    ours,
    baseline,
    ratio,
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    goal: '<= 5',
    met: ratio <= 5,
  };
}
