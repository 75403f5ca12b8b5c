import { middle, pause, percentile } from '../processes/figures.js';
import { Load, type Tally } from './load.js';
import { heldConnections } from './metrics.js';
import { type Look, Prober, slowest } from './prober.js';
import { finding, type Finding, lost, readsAndWrites, type Stage } from './stage.js';

const PER_SECOND = 100;
const CALM_MS = 2_000;
const AFTERWARDS_MS = 8_000;
const MOST_RECOVERY_MS = 5_000;

/** Two seconds of waiting for a connection, and some for a machine with others at work. */
export const MOST_WAIT_MS = 2_100 + 400;

/** As long for a connection, and until the driver gives up on one that has fallen silent. */
const MOST_SILENCE_MS = MOST_WAIT_MS + 6_000;

interface Trouble {
  /** Comes and goes; the load goes on meanwhile and afterwards. */
  readonly happens: (stage: Stage) => Promise<void>;
  readonly linked?: boolean;
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
  'PostgreSQL frozen for 10 s': {
    happens: async ({ postgres }) => {
      postgres.signal('SIGSTOP');
      await pause(10_000);
      postgres.signal('SIGCONT');
    },
  },
  'PostgreSQL restarted': { happens: ({ postgres }) => postgres.crashAndStart() },
  'PostgreSQL black-holed for 10 s': {
    linked: true,
    happens: async ({ link }) => {
      link.darken();
      await pause(10_000);
      link.lighten();
    },
  },
};

export const DATABASE_TROUBLE = Object.fromEntries(
  Object.entries(TROUBLES).map(([name, trouble]) => [name, (stage: Stage) => under(stage, trouble)]),
);

/** What was seen from outside. */
interface Seen {
  readonly tally: Tally;
  readonly live: readonly Look[];
  readonly ready: readonly Look[];
  /** When the trouble was over. */
  readonly over: number;
}

async function under(stage: Stage, { happens, linked = false }: Trouble): Promise<Finding[]> {
  const served = await stage.serve({}, linked);
  const load = new Load(served.origin, served.key, readsAndWrites(served));
  const live = new Prober({ url: `${served.origin}/health/live`, everyMs: 50 });
  const ready = new Prober({ url: `${served.origin}/health/ready`, everyMs: 200 });
  load.start(PER_SECOND);
  await pause(CALM_MS);
  await happens(stage);
  const over = Date.now();
  await pause(AFTERWARDS_MS);
  const tally = await load.end();
  const seen = { tally, live: await live.end(), ready: await ready.end(), over };
  const held = await heldConnections(served, 2_000);
  const made = tally.answers.filter(({ status }) => status === 201).map(({ number }) => number);
  const missing = lost(stage, served, made);
  await served.service.end('SIGTERM');
  return [
    ...answersIn(seen),
    ...healthIn(seen),
    finding('nothing that was answered with 201 is lost', `${missing} of ${made.length}`, missing === 0),
    finding('no connection of the pool stays away', `${held} in use`, held === 0),
  ];
}

function answersIn({ tally, over }: Seen): Finding[] {
  const { statuses, refused, broken, answers, slowestMs } = tally;
  const others = Object.keys(statuses).filter((status) => !['200', '201', '503'].includes(status));
  const failures = answers.filter(({ status }) => status === 503);
  const times = failures.map(({ ms }) => ms);
  const recovery = Math.max(0, ...failures.map(({ at }) => at - over));
  const clean = others.length === 0 && refused === 0 && broken.length === 0;
  return [
    finding('answers are 200, 201 and 503', `${JSON.stringify(statuses)}, ${broken.length} broken`, clean),
    finding('it was trouble', `${failures.length} answers of 503`, failures.length > 0),
    finding(
      `of 100 answers of 503, 95 come within ${MOST_WAIT_MS} ms`,
      `p50 ${Math.round(middle(times))}, p95 ${Math.round(percentile(times, 0.95))} ms`,
      percentile(times, 0.95) <= MOST_WAIT_MS,
    ),
    finding(
      `and all within ${MOST_SILENCE_MS} ms, also on connections that fell silent`,
      `slowest ${Math.round(Math.max(...times))} ms; of all answers ${slowestMs} ms`,
      Math.max(...times) <= MOST_SILENCE_MS,
    ),
    finding('the last 503 comes within 5 s of its end', `${recovery} ms`, recovery <= MOST_RECOVERY_MS),
  ];
}

function healthIn({ live, ready, over }: Seen): Finding[] {
  const dead = live.filter(({ status }) => status !== 200).length;
  const away = ready.filter(({ status }) => status === 503).length;
  const others = ready.filter(({ status }) => ![200, 503].includes(status)).length;
  const back = ready.filter(({ at }) => at > over + MOST_RECOVERY_MS);
  const isBack = back.length > 0 && back.every(({ status }) => status === 200);
  return [
    finding(
      '/health/live stays 200',
      `${dead} of ${live.length} others, slowest ${slowest(live).toFixed(0)} ms`,
      dead === 0,
    ),
    finding(
      '/health/ready says 503 meanwhile, and 200 again',
      `${away} of ${ready.length} answers of 503`,
      away > 0 && others === 0 && isBack,
    ),
  ];
}
