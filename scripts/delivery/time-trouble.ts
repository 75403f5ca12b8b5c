import { pause } from './figures.js';
import { JUMPING_CLOCK } from './jumping-clock.js';
import type { Findings, Running, Scenario, Stage } from './stage.js';

const FLAWS: readonly (number | null)[] = [500, 503, 429, 500, null];
const flaky = (): number | null =>
  Math.random() < 0.3 ? (FLAWS[Math.floor(Math.random() * FLAWS.length)] ?? null) : 204;

/** The database's clock is one for all: it is moved by moving what is stored, the other way. */
function move({ postgres }: Stage, minutes: number, which = 'true'): void {
  const by = `interval '${minutes} minutes'`;
  postgres.query(`update workflow.webhook_deliveries set next_attempt_at = next_attempt_at - ${by},
    lease_until = lease_until - ${by} where status in ('pending', 'waiting') and ${which}`);
  postgres.query(
    `update workflow.webhook_endpoints set rests_until = rests_until - ${by} where rests_until is not null`,
  );
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

/** Ten minutes pass every 250 ms, for all but what is on its way; afterwards as long as anything is left. */
async function aDay(stage: Stage, running: Running): Promise<Findings> {
  let [ticks, stuck] = [0, 0];
  for (; running.busy; ticks += 1) {
    await pause(250);
    move(stage, 10, '(lease_until is null or lease_until < now())');
    const late = `select count(*) from workflow.webhook_deliveries where status in ('pending', 'waiting')
      and lease_until < now() - interval '15 seconds'`;
    stuck = Math.max(stuck, Number(stage.postgres.query(late)[0]));
    if (ticks % 16 === 15 && ticks < 144) {
      const worker = running.workers[(ticks >> 4) % running.workers.length];
      await worker?.end('SIGKILL');
      await worker?.again();
    }
  }
  const hours = Math.round(ticks / 6);
  return { held: stuck === 0 && ticks > 0, note: `${hours} h passed, at most ${stuck} past their lease` };
}
