/**
 * Asks the engine about random pairs of schemas and two standard validators whether it was right:
 * `npm run verify:engine`, with `VERIFY_PAIRS` pairs (200 000) from `VERIFY_SEED` (1).
 */
import fc from 'fast-check';
import { guidedInstances } from '../test/support/engine/guided-instances.js';
import { checkPair } from '../test/support/engine/oracle.js';
import { instance, schemaPair, type SchemaPair } from '../test/support/engine/random-schemas.js';

const pairs = Number(process.env['VERIFY_PAIRS'] ?? 200_000);
const seed = Number(process.env['VERIFY_SEED'] ?? 1);
const BATCH = 500;
const BLIND = 10;
const GUIDED = 20;
const SHOWN = 10;

const counts = new Map<string, number>();
const started = performance.now();

for (let done = 0; done < pairs; done += BATCH) {
  const options = { numRuns: BATCH, seed: seed + done };
  const blind = fc.sample(fc.array(instance, { minLength: BLIND, maxLength: BLIND }), options);
  for (const [index, pair] of fc.sample(schemaPair, options).entries()) {
    await check(pair, [...(blind[index] ?? []), ...guided(pair, seed + done + index)]);
  }
  if (done % 10_000 === 0) {
    console.log(told(done + BATCH));
  }
}

console.log(told(pairs));
process.exitCode = counts.has('contradictions') ? 1 : 0;

async function check(pair: SchemaPair, values: readonly unknown[]): Promise<void> {
  const result = await checkPair(pair, values);
  if (result === null) {
    return count('refused', 1);
  }
  Object.values(result.answers).forEach((answer) => count(answer, 1));
  count('valid values', result.supported);
  count('witnesses', result.witnesses);
  count('first validator overruled', Number(result.overruled));
  const [contradiction] = result.contradictions;
  if (contradiction !== undefined) {
    count('contradictions', 1);
    if ((counts.get('contradictions') ?? 0) <= SHOWN) {
      console.log(`${contradiction}\n  ${JSON.stringify(pair)}`);
    }
  }
}

function guided({ before, after, dialect }: SchemaPair, start: number): unknown[] {
  const choices = numbersFrom(start);
  return [before, after].flatMap((schema) => guidedInstances(schema, dialect, choices, GUIDED));
}

/** Numbers that look like chance, the same for the same start. */
function* numbersFrom(start: number): Generator<number, never> {
  let state = (start * 2_654_435_761) >>> 0;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state >>> 8;
  }
}

function count(what: string, more: number): void {
  counts.set(what, (counts.get(what) ?? 0) + more);
}

function told(done: number): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `${what} ${times}`);
  return `${done} pairs in ${seconds} s: ${parts.join(', ')}; contradictions ${counts.get('contradictions') ?? 0}`;
}
