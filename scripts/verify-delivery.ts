/**
 * `npm run verify:delivery` kills workers, Redis and PostgreSQL while events are delivered, and says what arrived. It needs
 * PostgreSQL 15 or newer and redis-server on this machine, starts its own of both on free ports, and ends them.
 * A name on the command line runs the scenarios that hold it.
 */
import { SCENARIOS } from './delivery/scenarios.js';
import { Stage } from './delivery/stage.js';

const asked = process.argv[2] ?? '';
const stage = await Stage.build();
const rows: Record<string, object> = {};
try {
  for (const [name, scenario] of Object.entries(SCENARIOS).filter(([title]) => title.includes(asked))) {
    const start = performance.now();
    const { events, missing, phantoms, doubled, requests, open } = await stage.play(scenario);
    const died = scenario.dies === undefined || stage.died;
    const held = died && missing === 0 && phantoms === 0 && doubled === 0 && open === 0;
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    rows[name] = { events, requests, missing, phantoms, doubled, open, seconds, held: held ? 'yes' : 'NO' };
    console.log(name, rows[name]);
    process.exitCode = held ? process.exitCode : 1;
  }
} finally {
  await stage.close();
}
console.table(rows);
