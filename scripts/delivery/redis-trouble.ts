import { change } from './calls.js';
import { middle, pause, percentile } from '../processes/figures.js';
import type { Findings, Running, Scenario, Stage } from './stage.js';

const ROUNDS = 5;
const CALLS = 80;
const AT_ONCE = 4;

/** Redis is there when the processes start, or is not, appears and vanishes; and processes with and without it follow. */
export const REDIS_TROUBLE: Readonly<Record<string, Scenario>> = {
  'Redis comes, goes and comes back under running workers': {
    events: 1_000,
    workers: 2,
    once: true,
    before: ({ redis }) => redis.signal('SIGKILL'),
    meanwhile: async ({ redis }) => {
      await pause(2_000);
      redis.start();
      await pause(4_000);
      redis.signal('SIGKILL');
      await pause(3_000);
      redis.start();
    },
  },
  'workers without Redis, then with it, then without': {
    events: 1_000,
    workers: 2,
    redis: false,
    once: true,
    meanwhile: async ({ redis }, running) => {
      await pause(2_000);
      await restart(running, { REDIS_URL: redis.url });
      await pause(4_000);
      await restart(running, {});
    },
  },
  'F5 Redis behind a dead link': {
    events: 1_000,
    workers: 2,
    linked: ['redis'],
    settings: { WEBHOOK_LEASE_SECONDS: '10' },
    meanwhile: async ({ links: { redis } }) => {
      await pause(700);
      redis.darken();
      await pause(8_000);
      redis.lighten();
    },
  },
  'F4 Redis gone or frozen costs the API nothing': { events: 50, workers: 0, meanwhile: withoutRedis },
};

/** One after the other, as a deployment does it. */
async function restart({ workers }: Running, more: Readonly<Record<string, string>>): Promise<void> {
  for (const worker of workers) {
    await worker.end('SIGTERM');
    await worker.again(more);
  }
}

/** Changes through an API that delivers too: with Redis, with none, and with one that does not answer, in turns. */
async function withoutRedis({ redis }: Stage, { urls: [url = ''], teamId }: Running): Promise<Findings> {
  const ratios: Record<'gone' | 'frozen', number[]> = { gone: [], frozen: [] };
  const times: Record<'there' | 'gone' | 'frozen', number[]> = { there: [], gone: [], frozen: [] };
  let failed = 0;
  const measure = async (how: keyof typeof times): Promise<number> => {
    const { ms, failures } = await timed(url, teamId);
    failed += failures;
    times[how].push(...ms);
    return percentile(ms, 0.5);
  };
  await timed(url, teamId);
  for (let round = 0; round < ROUNDS; round += 1) {
    const there = await measure('there');
    redis.signal('SIGKILL');
    ratios.gone.push((await measure('gone')) / there);
    redis.start();
    await pause(2_000);
    redis.signal('SIGSTOP');
    ratios.frozen.push((await measure('frozen')) / there);
    redis.signal('SIGCONT');
    await pause(2_000);
  }
  const p99 = (how: 'gone' | 'frozen'): number => percentile(times[how], 0.99) / percentile(times.there, 0.99);
  const say = (how: 'gone' | 'frozen'): string =>
    `${how}: p50 ${middle(ratios[how]).toFixed(2)}×, p99 ${p99(how).toFixed(2)}×`;
  const note = `${say('gone')}, ${say('frozen')} of ${percentile(times.there, 0.99).toFixed(0)} ms; ${failed} failed`;
  return { held: failed === 0 && Math.max(middle(ratios.gone), middle(ratios.frozen)) <= 1.2, note };
}

async function timed(url: string, teamId: string): Promise<{ ms: number[]; failures: number }> {
  const ms: number[] = [];
  let [left, failures] = [CALLS, 0];
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const start = performance.now();
      const status = await change(url, teamId, { left: String(left) }).catch(() => 0);
      ms.push(performance.now() - start);
      failures += status === 200 ? 0 : 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return { ms, failures };
}
