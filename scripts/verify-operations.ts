/**
 * `npm run verify:operations` attacks the service with hostile schemas, freezes, restarts and cuts off its PostgreSQL, lets 500
 * clients want ten connections, and ends it under load; it says what was answered meanwhile, and what was lost. It needs
 * PostgreSQL 15 or newer on this machine, starts its own on a free port, and ends it. Text on the command line runs the
 * scenarios whose names hold it. A machine on which an idle service is slower than what is asked for proves nothing:
 * that is `too loaded`, and not held.
 */
import { DATABASE_TROUBLE } from './operations/database-trouble.js';
import { EXHAUSTED_POOL } from './operations/exhausted-pool.js';
import { HOSTILE_INPUT } from './operations/hostile-input.js';
import { type Finding, Stage } from './operations/stage.js';
import { TERMINATION } from './operations/termination.js';

const [pattern = ''] = process.argv.slice(2);
const SCENARIOS = { ...HOSTILE_INPUT, ...DATABASE_TROUBLE, ...EXHAUSTED_POOL, ...TERMINATION };
const wanted = Object.entries(SCENARIOS).filter(([name]) => name.includes(pattern));
const rows: (Finding & { readonly scenario: string })[] = [];
const stage = await Stage.build();
try {
  for (const [scenario, play] of wanted) {
    const findings = await play(stage);
    rows.push(...findings.map((finding) => ({ scenario, ...finding })));
    console.log(scenario);
    findings.forEach(({ what, figure, held }) => console.log(`  ${held}: ${what}: ${figure}`));
  }
} finally {
  await stage.close();
}
console.table(rows.map(({ scenario, what, figure, held }) => ({ scenario, what, figure: figure.slice(0, 80), held })));
process.exitCode = rows.length > 0 && rows.every(({ held }) => held === 'yes') ? 0 : 1;
