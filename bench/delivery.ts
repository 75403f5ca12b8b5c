import { once } from 'node:events';
import { type ChildProcess, fork } from 'node:child_process';
import { Agent, request } from 'undici';
import { WebhookEndpoint } from '../src/modules/notifications/index.js';
import { Delivering } from '../test/support/delivering.js';
import { SERVER_URL } from '../test/support/settings.js';
import { atLeast, type Row } from './measure.js';

const ROUNDS = 5;
const LIVE = 90;
const EVENTS = 60;
const POSTS = 5_400;
const AT_ONCE = 64;
const PATIENCE_MS = 60_000;

/** Deliveries end to end beside a bare loop of requests, the time from commit to first byte, and what the dead cost. */
export async function measure(): Promise<Row[]> {
  if (SERVER_URL === '') {
    console.log('deliveries are measured on a server: set TEST_DATABASE_URL');
    return [];
  }
  const receiver = fork(new URL('./delivery-receiver.js', import.meta.url));
  const [{ port }] = (await once(receiver, 'message')) as [{ port: number }];
  const delivering = await Delivering.start({ LOG_LEVEL: 'error' });
  try {
    const url = `http://127.0.0.1:${port}`;
    return [...(await throughput(delivering, url)), await latency(delivering, url, receiver)];
  } finally {
    await delivering.test.close();
    receiver.kill();
  }
}

/** Deliveries a second from end to end that are enough, whatever the machine could do bare. */
const ENOUGH = 3_000;

async function throughput(delivering: Delivering, url: string): Promise<Row[]> {
  const figures: Record<'bare' | 'alive' | 'beside', number[]> = { bare: [], alive: [], beside: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.bare.push(await bareLoop(url));
    figures.alive.push(await deliveriesPerSecond(delivering, url, 0));
    figures.beside.push(await deliveriesPerSecond(delivering, url, LIVE / 9));
  }
  const against = atLeast(0.25, 'deliveries/s against bare requests/s', {
    ours: figures.alive,
    baseline: figures.bare,
  });
  return [
    { ...against, goal: `>= 0.25, or ${ENOUGH}/s`, met: against.met || against.ours >= ENOUGH },
    atLeast(0.9, 'deliveries/s beside 10 % dead endpoints against none', {
      ours: figures.beside,
      baseline: figures.alive,
    }),
  ];
}

async function bareLoop(url: string): Promise<number> {
  const dispatcher = new Agent({ connections: AT_ONCE });
  const body = JSON.stringify({ type: 'proposal.opened', data: { text: 'x'.repeat(1_200) } });
  let left = POSTS;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) {
        const answer = await request(`${url}/bare`, { method: 'POST', body, dispatcher });
        await answer.body.dump();
      }
    }),
  );
  await dispatcher.close();
  return POSTS / ((performance.now() - start) / 1_000);
}

/** Everything is decided while the endpoints are paused; the clock runs from when they are active until all is settled. */
async function deliveriesPerSecond(delivering: Delivering, url: string, dead: number): Promise<number> {
  const { test } = delivering;
  const team = await test.given.team(`bench ${Math.random()}`);
  const paused = { status: 'paused' } as const;
  const live: string[] = [];
  for (let count = 0; count < LIVE; count += 1) {
    live.push((await delivering.endpoint(team.id, `${url}/live`, paused)).id);
  }
  for (let count = 0; count < dead; count += 1) {
    await delivering.endpoint(team.id, `${url}/dead`, paused);
  }
  await delivering.tell(team.id, { data: { text: 'x'.repeat(1_200) } }, EVENTS);
  const em = test.database.em();
  const start = performance.now();
  await em.nativeUpdate(WebhookEndpoint, { teamId: team.id }, { status: 'active' });
  await untilDelivered(delivering, live);
  const perSecond = (LIVE * EVENTS) / ((performance.now() - start) / 1_000);
  await em.nativeUpdate(WebhookEndpoint, { teamId: team.id }, { deletedAt: new Date() });
  return perSecond;
}

/** Asks what costs the database next to nothing; says what is left when it takes too long, and waits no longer. */
async function untilDelivered({ test }: Delivering, endpoints: readonly string[]): Promise<void> {
  const em = test.database.em();
  const open = `from workflow.webhook_deliveries where endpoint_id = any (?::uuid[])`;
  const some = `select exists (select ${open} and status in ('pending', 'waiting')) as open`;
  const ids = `{${endpoints.join(',')}}`;
  const end = performance.now() + PATIENCE_MS;
  while ((await em.execute<{ open: boolean }[]>(some, [ids]))[0]?.open) {
    if (performance.now() > end) {
      const left = await em.execute(`select status, attempts, count(*) ${open} group by 1, 2`, [ids]);
      throw new Error(`Deliveries do not come to their end: ${JSON.stringify(left)}`);
    }
    await new Promise((resume) => setTimeout(resume, 25));
  }
}

/** A hundred events a second for ten seconds, each to one endpoint. */
async function latency(delivering: Delivering, url: string, receiver: ChildProcess): Promise<Row> {
  const team = await delivering.test.given.team('latency');
  await delivering.endpoint(team.id, `${url}/live`);
  receiver.send('forget');
  await once(receiver, 'message');
  const committed: number[] = [];
  const work: Promise<void>[] = [];
  for (let number = 0; number < 1_000; number += 1) {
    work.push(
      delivering.tell(team.id, { data: { number } }).then(() => {
        committed[number] = performance.timeOrigin + performance.now();
        return undefined;
      }),
    );
    await new Promise((resume) => setTimeout(resume, 10));
  }
  await Promise.all(work);
  await new Promise((resume) => setTimeout(resume, 2_000));
  receiver.send('report');
  const [{ arrivals }] = (await once(receiver, 'message')) as [{ arrivals: Record<string, number> }];
  const waits = committed.map((at, number) => (arrivals[number] ?? Infinity) - at).toSorted((a, b) => a - b);
  const p95 = waits[Math.floor(waits.length * 0.95)] ?? Number.NaN;
  const what = 'commit to first byte, p95 in ms at 100 events/s, against 100 ms';
  const [least, most] = [(waits[0] ?? 0) / 100, (waits.at(-1) ?? 0) / 100];
  return { what, ours: p95, baseline: 100, ratio: p95 / 100, least, most, goal: '<= 1', met: p95 <= 100 };
}
