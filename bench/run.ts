/**
 * `npm run bench` measures everything, `npm run bench -- engine` one thing. Every figure is a ratio against a baseline that
 * was measured in the same run, round by round, so that a slow machine slows both.
 */
import { cpus } from 'node:os';
import { printTable } from './measure.js';
import type { Row } from './measure.js';

/** What can be measured, by the name of its file. */
const BENCHES: Readonly<Record<string, () => Promise<{ readonly measure: () => Promise<Row[]> }>>> = {
  api: () => import('./api.js'),
  engine: () => import('./engine.js'),
  delivery: () => import('./delivery.js'),
  gate: () => import('./gate.js'),
  workflow: () => import('./workflow.js'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  throw new Error(`No benchmark is called ${unknown.join(', ')}: there are ${Object.keys(BENCHES).join(', ')}`);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
for (const [name, load] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) {
    const { measure } = await load();
    printTable(name, await measure());
  }
}
