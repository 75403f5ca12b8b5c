/**
 * Asks the engine about random pairs of schemas and a standard validator whether it was right:
 * `npm run verify:engine`, with `VERIFY_PAIRS` pairs (200 000) from `VERIFY_SEED` (1).
 */
import fc from 'fast-check';
import { checkPair } from '../test/support/engine/oracle.js';
import { instance, schemaPair } from '../test/support/engine/random-schemas.js';

const pairs = Number(process.env['VERIFY_PAIRS'] ?? 200_000);
const seed = Number(process.env['VERIFY_SEED'] ?? 1);
const BATCH = 500;
const VALUES = 40;

const counts = new Map<string, number>();
const started = performance.now();
let wrong = 0;

for (let done = 0; done < pairs; done += BATCH) {
  const values = fc.sample(instance, { numRuns: BATCH * VALUES, seed: seed + done });
  for (const [index, pair] of fc.sample(schemaPair, { numRuns: BATCH, seed: seed + done }).entries()) {
    const result = checkPair(pair, values.slice(index * VALUES, (index + 1) * VALUES));
    for (const answer of result === null ? ['refused'] : Object.values(result.answers)) {
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    for (const contradiction of result?.contradictions.slice(0, 1) ?? []) {
      wrong += 1;
      if (wrong <= 10) {
        console.log(`${contradiction}\n  ${JSON.stringify(pair)}`);
      }
    }
  }
}

const seconds = ((performance.now() - started) / 1000).toFixed(0);
const told = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([answer, count]) => `${answer} ${count}`);
console.log(`${pairs} pairs in ${seconds} s: ${told.join(', ')}; contradictions ${wrong}`);
process.exitCode = wrong === 0 ? 0 : 1;
