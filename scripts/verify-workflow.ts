/**
 * Plays random histories of teams, tables and proposals against the whole service, beside a model of who has agreed to what:
 * `npm run verify:workflow`, with `VERIFY_HISTORIES` histories (10 000) from `VERIFY_SEED` (1).
 */
import { startApp } from '../test/support/app.js';
import { playHistories } from '../test/support/consent/play.js';

const histories = Number(process.env['VERIFY_HISTORIES'] ?? 10_000);
const seed = Number(process.env['VERIFY_SEED'] ?? 1);
const BATCH = 250;

const test = await startApp({ DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'error' });
const total = new Map<string, number>();
const started = performance.now();
for (let done = 0; done < histories; done += BATCH) {
  const happened = await playHistories(test, {
    numRuns: Math.min(BATCH, histories - done),
    mostSteps: 40,
    seed: seed + done,
  });
  happened.forEach((count, action) => total.set(action, (total.get(action) ?? 0) + count));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${Math.min(done + BATCH, histories)} histories in ${seconds} s`);
}
console.log(
  [...total]
    .map(([action, count]) => `${action} ${count}`)
    .toSorted()
    .join(', '),
);
await test.close();
