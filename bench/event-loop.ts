import { setImmediate, setTimeout } from 'node:timers/promises';
import { DomainError } from '../src/kernel/domain-error.js';
import { Engine } from '../src/platform/engine/engine.js';
import type { SchemaFormat } from '../src/schemas/index.js';
import { flatColumns, flatJsonSchema } from './flat-schemas.js';
import { median, type Row } from './measure.js';

const MOST_MS = 50;
const ROUNDS = 3;

type Change = readonly [what: string, format: SchemaFormat, before: unknown, after: unknown];

const list = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));
const branched = (from: number) => ({
  anyOf: list(64, (index) => ({
    type: 'object',
    required: [`a${index}`],
    properties: { [`a${index}`]: { minimum: index + from } },
  })),
});
const struct = (type: string) => ({
  dialect: 'bigquery',
  columns: [{ name: 'a', type: `STRUCT<${list(60_000, (index) => `f${index} ${type}`).join()}>` }],
});
const slow = (letter: string) => ({ pattern: `^(a|b)*${letter}(a|b){60}$` });

/** Documents up to the bounds: the largest ones, and small ones that take long. */
const CHANGES: readonly Change[] = [
  ['json_schema, 20 000 columns, 1 % changed', 'json_schema', flatJsonSchema(20_000, 0), flatJsonSchema(20_000, 100)],
  ['json_schema, 20 000 columns, all changed', 'json_schema', flatJsonSchema(20_000, 0), flatJsonSchema(20_000, 1)],
  ['columns, 20 000 columns, all changed', 'columns', flatColumns(20_000, 0), flatColumns(20_000, 1)],
  ['columns, 1 000 columns, all changed', 'columns', flatColumns(1_000, 0), flatColumns(1_000, 1)],
  ['enum of 10 000', 'json_schema', { enum: list(10_000, (a) => a) }, { enum: list(10_000, (a) => a + 1) }],
  ['64 branches, all changed', 'json_schema', branched(0), branched(1)],
  ['one type of a megabyte', 'columns', struct('INT64'), struct('FLOAT64')],
  ['patterns of many states', 'json_schema', slow('a'), slow('b')],
];

/** How long the event loop is held up at most while the service's engine compares, beside how long while nothing runs. */
export async function heldUp(): Promise<Row[]> {
  const engine = new Engine();
  const rows: Row[] = [];
  for (const change of CHANGES) {
    await judged(engine, change, 'to warm up');
    rows.push(await row(engine, change));
  }
  await engine.onApplicationShutdown();
  return rows;
}

async function row(engine: Engine, change: Change): Promise<Row> {
  const turns: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    idle.push(await longestTurn(() => setTimeout(200)));
    turns.push(await longestTurn(() => judged(engine, change, `round ${round}`)));
  }
  const [ours, baseline] = [median(turns), median(idle)];
  return {
    what: `longest turn of the event loop, ms: ${change[0]}`,
    ours,
    baseline,
    ratio: ours / baseline,
    least: Math.min(...turns),
    most: Math.max(...turns),
    goal: `<= ${MOST_MS} ms`,
    met: ours <= MOST_MS,
  };
}

/** Processor time that this thread takes from one turn of the event loop to the next: neighbours do not lengthen it. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  const over = new AbortController();
  let longest = 0;
  const turns = (async () => {
    while (!over.signal.aborted) {
      const start = process.threadCpuUsage();
      await setImmediate();
      const { user, system } = process.threadCpuUsage(start);
      longest = Math.max(longest, (user + system) / 1000);
    }
  })();
  await work();
  await setImmediate();
  over.abort();
  await turns;
  return longest;
}

/** The asset makes every round a comparison of its own, which the engine does not remember; a refusal is an answer too. */
async function judged(engine: Engine, [, format, before, after]: Change, assetId: string): Promise<void> {
  const side = (schema: unknown) => ({ format, schema, guarantees: {} });
  const options = { mode: 'consumers', content: 'as_written', assetId, witnesses: true } as const;
  try {
    await engine.compare({ before: side(before), after: side(after), options });
  } catch (error) {
    if (!(error instanceof DomainError)) {
      throw error;
    }
  }
}
