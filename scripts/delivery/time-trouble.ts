import { pause } from '../processes/figures.js';
import { JUMPING_CLOCK } from './jumping-clock.js';
import type { Findings, Running, Scenario, Stage } from './stage.js';

const FLAWS: readonly (number | null)[] = [500, 503, 429, 500, null];
const flaky = (): number | null =>
  Math.random() < 0.3 ? (FLAWS[Math.floor(Math.random() * FLAWS.length)] ?? null) : 204;

/** The database's clock is one for all: it is moved by moving what is stored, the other way. */
function move(
  { postgres }: Stage,
  minutes: number,
  times: readonly string[] = ['next_attempt_at', 'lease_until'],
): void {
  const earlier = (time: string): string => `${time} = ${time} - interval '${minutes} minutes'`;
  postgres.query(
    `update workflow.webhook_deliveries set ${times.map(earlier).join(', ')} where status in ('pending', 'waiting')`,
  );
  postgres.query(`update workflow.webhook_endpoints set ${earlier('rests_until')} where rests_until is not null`);
}

export const TIME_TROUBLE: Readonly<Record<string, Scenario>> = {
  'F7 clocks of workers jump an hour': {
    events: 600,
    workers: 2,
    once: true,
    settings: { NODE_OPTIONS: JUMPING_CLOCK },
  },
  'F7 the database jumps an hour ahead, behind, and back': {
    events: 600,
    workers: 2,
    meanwhile: async (stage) => {
      for (const minutes of [60, -60, -60, 60, 60]) {
        await pause(1_500);
        move(stage, minutes);
      }
    },
  },
  'F10 a day passes, with a flaky receiver and dying workers': {
    events: 400,
    workers: 2,
    answers: flaky,
    settings: { WEBHOOK_RETRY_SCHEDULE: '5,300,1800,7200,18000,36000,50400,72000,86400,86400,86400,86400' },
    meanwhile: aDay,
  },
};

const MINUTES_A_SECOND = 40;
const KILLS = 9;

/**
 * Forty minutes pass every second for all but leases, which last as long as they do: a lease that has just run out would be
 * taken for one that nobody has noticed for long. Workers die all day; afterwards it goes on as long as anything is left.
 */
async function aDay(stage: Stage, running: Running): Promise<Findings> {
  let [minutes, kills, stuck] = [0, 0, 0];
  for (let seen = performance.now(); running.busy;) {
    await pause(250);
    const passed = ((performance.now() - seen) / 1_000) * MINUTES_A_SECOND;
    seen = performance.now();
    move(stage, passed, ['next_attempt_at']);
    minutes += passed;
    const late = `select count(*) from workflow.webhook_deliveries where status in ('pending', 'waiting')
      and lease_until < now() - interval '15 seconds'`;
    stuck = Math.max(stuck, Number(stage.postgres.query(late)[0]));
    if (kills < KILLS && minutes > ((kills + 1) * 24 * 60) / KILLS) {
      const worker = running.workers[kills % running.workers.length];
      await worker?.end('SIGKILL');
      await worker?.again();
      kills += 1;
    }
  }
  const note = `${Math.round(minutes / 60)} h passed, ${kills} died, at most ${stuck} past their lease`;
  return { held: stuck === 0 && kills > 0, note };
}
