import { request } from 'undici';
import { call } from '../delivery/calls.js';
import { pause } from '../processes/figures.js';
import { allBombs, type Bomb } from './bombs.js';
import { told } from './metrics.js';
import { figuresOf, type Look, Prober, slowest } from './prober.js';
import { type Finding, finding, type Held, type Served, type Stage } from './stage.js';

const MOST_MS = 50;
const EVERY_MS = 10;
const IDLE_MS = 5_000;
/** The service's own measure of its loop counts the time between two of its timers too. */
const BETWEEN_TIMERS_MS = 10;
const LOOP = 'nodejs_eventloop_lag_max_seconds';

export const HOSTILE_INPUT = { 'hostile schemas and bodies': attack };

/** What one bomb came to on one route. */
interface Hit {
  readonly name: string;
  readonly status: number;
  readonly liveMs: number;
  readonly loopMs: number;
}

async function attack(stage: Stage): Promise<Finding[]> {
  const served = await stage.serve();
  const assets = await targets(served);
  const prober = new Prober({ url: `${served.origin}/health/live`, everyMs: EVERY_MS });
  await pause(1_000);
  await prober.looks();
  const idle = await duringIdle(served, prober);
  const hits: Hit[] = [];
  const looks: Look[] = [];
  for (const bomb of allBombs()) {
    for (const [route, path, body] of requestsOf(bomb, assets)) {
      const status = await send(served, path, body);
      await pause(2 * EVERY_MS);
      const [seen, loopMs] = [await prober.looks(), await loopIn(served)];
      looks.push(...seen);
      hits.push({ name: `${bomb.name}, ${route}`, status, liveMs: slowest(seen), loopMs });
    }
  }
  await prober.end();
  await served.service.end('SIGTERM');
  const dead = looks.filter(({ status }) => status !== 200).length;
  const unanswered = hits.filter(({ status }) => status === 0 || status >= 500);
  return [
    finding(
      'each is refused with 4xx or answered',
      `${hits.length} sent, ${unanswered.length} not: ${unanswered.map(({ name, status }) => `${name} ${status}`).join('; ')}`,
      unanswered.length === 0,
    ),
    finding('/health/live stays 200', `${dead} of ${looks.length} others`, dead === 0),
    { what: '/health/live while idle', figure: figuresOf(idle.looks), held: 'yes' },
    {
      what: `/health/live within ${MOST_MS} ms throughout`,
      figure: `${figuresOf(looks)}; ${worst(hits, 'liveMs')}`,
      held: judged(slowest(looks), slowest(idle.looks)),
    },
    { what: 'the loop is held up at most, while idle', figure: `${idle.loopMs.toFixed(1)} ms`, held: 'yes' },
    {
      what: `the loop is held up for ${MOST_MS} ms at most`,
      figure: worst(hits, 'loopMs'),
      held: judged(Math.max(...hits.map(({ loopMs }) => loopMs)), idle.loopMs),
    },
  ];
}

const judged = (most: number, idle: number): Held => (most <= MOST_MS ? 'yes' : idle > MOST_MS ? 'too loaded' : 'NO');

async function duringIdle(served: Served, prober: Prober) {
  let loopMs = 0;
  await told(served, LOOP);
  for (const end = performance.now() + IDLE_MS; performance.now() < end;) {
    await pause(500);
    loopMs = Math.max(loopMs, await loopIn(served));
  }
  return { loopMs, looks: await prober.looks() };
}

/** How long the loop was held up at most since somebody last asked for the metrics. */
const loopIn = async (served: Served): Promise<number> =>
  Math.max(0, (await told(served, LOOP)) * 1_000 - BETWEEN_TIMERS_MS);

/** One asset for each format, with a version that the bombs are compared with. */
async function targets(served: Served): Promise<ReadonlyMap<string, string>> {
  const caller = { url: `${served.origin}/api/v1`, key: served.key };
  const first: Readonly<Record<string, unknown>> = {
    json_schema: { type: 'object', properties: { a: { type: 'integer' } } },
    columns: { columns: [{ name: 'a', type: 'INT' }] },
    avro: { type: 'record', name: 'R', fields: [{ name: 'a', type: 'int' }] },
  };
  const made = new Map<string, string>();
  for (const [format, schema] of Object.entries(first)) {
    const fqn = `hostile.t${served.teamId.replaceAll('-', '')}.${format}`;
    const { id } = (await call(caller, 'POST', '/assets', { fqn, kind: 'table' })) as { id: string };
    await call(caller, 'POST', `/assets/${id}/contracts`, { schema_format: format, schema });
    made.set(format, id);
  }
  return made;
}

function requestsOf(
  { format, before, after }: Bomb,
  assets: ReadonlyMap<string, string>,
): (readonly [string, string, string])[] {
  const head = `{"schema_format":"${format}"`;
  return [
    ['compare', '/schemas/compare', `${head},"before":${before},"after":${after}}`],
    ['validate', '/schemas/validate', `${head},"schema":${before}}`],
    ['publish', `/assets/${assets.get(format)}/contracts`, `${head},"dry_run":true,"schema":${before}}`],
  ];
}

/** Whoever still sends when the answer is 413 may see the connection end instead of it, and asks again. */
async function send(
  { origin, key }: Pick<Served, 'origin' | 'key'>,
  path: string,
  body: string,
  tries = 3,
): Promise<number> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  try {
    const answer = await request(`${origin}/api/v1${path}`, { method: 'POST', headers, body });
    await answer.body.dump({ limit: Infinity });
    return answer.statusCode;
  } catch {
    return tries > 1 ? send({ origin, key }, path, body, tries - 1) : 0;
  }
}

const worst = (hits: readonly Hit[], by: 'liveMs' | 'loopMs'): string =>
  `worst: ${hits
    .toSorted((a, b) => b[by] - a[by])
    .slice(0, 5)
    .map((hit) => `${hit.name} ${hit[by].toFixed(0)} ms`)
    .join('; ')}`;
