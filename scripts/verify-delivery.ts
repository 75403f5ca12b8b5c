/**
 * `npm run verify:delivery` kills workers, Redis and PostgreSQL while events are delivered, and says what arrived. It needs
 * PostgreSQL 15 or newer and redis-server on this machine, starts its own of both on free ports, and ends them.
 * `F1` on the command line runs the scenarios of that number, any other text those whose names hold it; `--seeds 20` lets
 * processes die at so many moments of each point.
 */
import { parseArgs } from 'node:util';
import { SCENARIOS } from './delivery/scenarios.js';
import { type Scenario, Stage } from './delivery/stage.js';

const { values, positionals } = parseArgs({
  options: { seeds: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const seeds = Array.from({ length: Number(values.seeds) }, (_, place) => place + 1);
const [pattern = ''] = positionals;
const isWanted = (name: string): boolean =>
  /^F\d+$/.test(pattern) ? name.startsWith(`${pattern} `) : name.includes(pattern);
const stage = await Stage.build();
const rows: Record<string, object> = {};

async function verdictOn(scenario: Scenario) {
  const { held = true, note = '', ...counts } = await stage.play(scenario);
  const { missing, phantoms, doubled, open, twice } = counts;
  const flaws = [missing, phantoms, doubled, open, scenario.once ? twice : 0];
  const died = scenario.dies === undefined || stage.died;
  return { counts, note, held: held && died && flaws.every((count) => count === 0) };
}

/** All runs of one scenario, their figures added up. */
async function rowOf(runs: readonly Scenario[]) {
  const start = performance.now();
  const sums: Record<string, number> = {};
  const notes: string[] = [];
  let held = 0;
  for (const scenario of runs) {
    const verdict = await verdictOn(scenario);
    Object.entries(verdict.counts).forEach(([name, count]) => (sums[name] = (sums[name] ?? 0) + count));
    notes.push(...(verdict.note === '' ? [] : [verdict.note]));
    held += verdict.held ? 1 : 0;
  }
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  return { runs: runs.length, ...sums, seconds, note: notes.join('; '), held: held === runs.length ? 'yes' : 'NO' };
}

try {
  for (const [name, scenario] of Object.entries(SCENARIOS).filter(([title]) => isWanted(title))) {
    const row = await rowOf(typeof scenario === 'function' ? seeds.map(scenario) : [scenario]);
    rows[name] = row;
    console.log(name, row);
    process.exitCode = row.held === 'yes' ? process.exitCode : 1;
  }
} finally {
  await stage.close();
}
console.table(rows);
