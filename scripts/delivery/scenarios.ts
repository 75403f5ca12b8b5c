import { DEPLOY_TROUBLE } from './deploy-trouble.js';
import { DISK_TROUBLE } from './disk-trouble.js';
import { pause } from '../processes/figures.js';
import { KILLS } from './kill-points.js';
import { REDIS_TROUBLE } from './redis-trouble.js';
import { TIME_TROUBLE } from './time-trouble.js';
import type { Running, Scenario, Stage } from './stage.js';

/** A worker dies every half to two seconds, until all is delivered. */
async function killWorkers(_: Stage, running: Running): Promise<void> {
  for (let round = 0; running.busy; round += 1) {
    await pause(500 + Math.random() * 1_500);
    const worker = running.workers[round % running.workers.length];
    await worker?.end('SIGKILL');
    await worker?.again();
  }
}

const soon =
  (happens: (stage: Stage) => Promise<void> | void): NonNullable<Scenario['meanwhile']> =>
  async (stage) => {
    await pause(700);
    await happens(stage);
  };

async function stopForAWhile({ redis }: Stage): Promise<void> {
  redis.signal('SIGKILL');
  await pause(3_000);
  redis.start();
}

async function freezeForAWhile({ redis }: Stage): Promise<void> {
  redis.signal('SIGSTOP');
  await pause(6_000);
  redis.signal('SIGCONT');
}

/** What may happen, by the names of the findings that it answers. */
export const SCENARIOS: Readonly<Record<string, Scenario | ((seed: number) => Scenario)>> = {
  'quiet, without Redis, in process': { events: 500, workers: 0, redis: false },
  'quiet, with Redis': { events: 500 },
  ...KILLS,
  'F2 workers killed, with Redis': { events: 2_000, workers: 2, meanwhile: killWorkers },
  'F2 workers killed, without Redis': { events: 2_000, workers: 2, redis: false, meanwhile: killWorkers },
  'F3 Redis flushed': { events: 1_000, workers: 2, meanwhile: soon(({ redis }) => void redis.say('FLUSHALL')) },
  'F3 Redis killed, back empty': { events: 1_000, workers: 2, meanwhile: soon(stopForAWhile) },
  'F3 Redis frozen': { events: 1_000, workers: 2, meanwhile: soon(freezeForAWhile) },
  'F3 Redis full': {
    events: 1_000,
    workers: 2,
    meanwhile: soon(async ({ redis }) => {
      redis.say('CONFIG', 'SET', 'maxmemory', '1');
      await pause(3_000);
      redis.say('CONFIG', 'SET', 'maxmemory', '0');
    }),
  },
  'F5 PostgreSQL crashes': { events: 1_000, workers: 2, meanwhile: soon(({ postgres }) => postgres.crashAndStart()) },
  'F5 all connections ended': {
    events: 1_000,
    workers: 2,
    meanwhile: soon(({ postgres }) => {
      postgres.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = 'tessera'",
      );
    }),
  },
  'F5 PostgreSQL behind a dead link': {
    events: 600,
    apis: 2,
    workers: 2,
    linked: ['postgres'],
    meanwhile: async ({ links: { postgres } }) => {
      await pause(700);
      postgres.darken();
      await pause(8_000);
      postgres.lighten();
    },
  },
  ...REDIS_TROUBLE,
  ...TIME_TROUBLE,
  ...DISK_TROUBLE,
  ...DEPLOY_TROUBLE,
  'F6 two APIs, two workers, 10 000 events': { events: 10_000, apis: 2, workers: 2, once: true },
};
