import { pause } from '../processes/figures.js';
import { MOST_WAIT_MS } from './database-trouble.js';
import { Load, type Tally } from './load.js';
import { heldConnections } from './metrics.js';
import { finding, type Finding, type Held, lost, readsAndWrites, type Served, type Stage } from './stage.js';

const CLIENTS = 500;
const BURSTS = 3;
/** Besides, so that there is somebody to see when it is over. */
const PER_SECOND = 50;
const LOCKED_SECONDS = 9;
const MOST_RECOVERY_MS = 1_000;
const MOST_UNLOCKED_MS = 1_000;
/** Besides the wait for a connection, where even finding the key of the caller waits for the lock. */
const LOCK_WAIT_MS = 2_000;

/** A slow statement elsewhere locks what half of the clients, or all of them, want. */
export const EXHAUSTED_POOL = {
  'pool of 10, 500 clients, writes are locked out': (stage: Stage) => exhaust(stage, 'share'),
  'pool of 10, 500 clients, all are locked out': (stage: Stage) => exhaust(stage, 'access exclusive'),
};

async function exhaust(stage: Stage, lock: 'share' | 'access exclusive'): Promise<Finding[]> {
  const served = await stage.serve({ DATABASE_POOL_SIZE: '10' });
  const unlockedMs = await whileUnlocked(served);
  const load = new Load(served.origin, served.key, readsAndWrites(served));
  load.start(PER_SECOND);
  await pause(1_000);
  const before = Date.now();
  const locked = stage.postgres.hold(lock === 'share' ? 'core.assets' : 'core.teams', lock, LOCKED_SECONDS);
  for (let round = 0; round < BURSTS; round += 1) {
    await pause(500);
    load.burst(CLIENTS);
    await pause((LOCKED_SECONDS * 1_000) / BURSTS - 500);
  }
  await locked;
  const over = Date.now();
  await pause(3_000);
  const tally = await load.end();
  const held = await heldConnections(served, 1_000);
  const made = tally.answers.filter(({ status }) => status === 201).map(({ number }) => number);
  const missing = lost(stage, served, made);
  await served.service.end('SIGTERM');
  const reads = tally.answers.filter(({ status, at }) => status === 200 && at > before && at < over).length;
  return [
    ...refusalsIn(tally, { over, unlockedMs, mostMs: lock === 'share' ? MOST_WAIT_MS : MOST_WAIT_MS + LOCK_WAIT_MS }),
    ...(lock === 'share' ? [finding('who reads is answered meanwhile', `${reads} answers of 200`, reads > 0)] : []),
    finding('nothing that was answered with 201 is lost', `${missing} of ${made.length}`, missing === 0),
    finding('no connection of the pool leaks', `${held} in use within 1 s`, held === 0),
  ];
}

/** How long as many clients at once wait for the last answer when nothing is locked. */
async function whileUnlocked(served: Served): Promise<number> {
  const load = new Load(served.origin, served.key, readsAndWrites(served, '_unlocked'));
  load.burst(CLIENTS);
  const { slowestMs } = await load.end();
  return slowestMs;
}

interface Bounds {
  readonly over: number;
  readonly unlockedMs: number;
  readonly mostMs: number;
}

/** What as many clients take anyway is theirs, and above a second more than can be judged. */
function refusalsIn({ statuses, refused, broken, answers }: Tally, { over, unlockedMs, mostMs }: Bounds): Finding[] {
  const failures = answers.filter(({ status }) => status === 503);
  const recovery = Math.max(0, ...failures.map(({ at }) => at - over));
  const others = Object.keys(statuses).filter((status) => !['200', '201', '503'].includes(status));
  const slowest = Math.round(Math.max(0, ...failures.map(({ ms }) => ms)));
  const judged = (holds: boolean): Held => (holds ? 'yes' : unlockedMs > MOST_UNLOCKED_MS ? 'too loaded' : 'NO');
  const beside = `; ${CLIENTS} at once take ${unlockedMs} ms when nothing is locked`;
  return [
    finding(
      'answers are 200, 201 and 503',
      `${JSON.stringify(statuses)}, ${broken.length} broken`,
      others.length === 0 && refused === 0 && broken.length === 0 && failures.length > 0,
    ),
    {
      what: `503 within ${mostMs} ms, and what so many take anyway`,
      figure: `slowest ${slowest} ms${beside}`,
      held: judged(slowest <= mostMs + Math.min(unlockedMs, MOST_UNLOCKED_MS)),
    },
    {
      what: 'the last 503 comes within 1 s of its end',
      figure: `${recovery} ms${beside}`,
      held: judged(recovery <= MOST_RECOVERY_MS),
    },
  ];
}
