import jsonSchemaDiff from 'json-schema-diff';
import { compare } from '../src/schemas/compare.js';
import { type Comparison, parseGuarantees, parseSchema, type SchemaFormat } from '../src/schemas/index.js';
import { heldUp } from './event-loop.js';
import { flatColumns, flatJsonSchema } from './flat-schemas.js';
import { atMost, interleaved, type Measured, median, type Row, slopeOf, spentSince } from './measure.js';

const SIZES = [1_000, 5_000, 20_000];

/** One column in so many differs between the two documents. */
const CHANGED_ONE_IN = 100;

/**
 * The engine against the JSON round trip of the same two documents, and against the npm package `json-schema-diff`; and how
 * long it holds up the event loop.
 */
export async function measure(): Promise<Row[]> {
  return [
    ...againstJson('json_schema', flatJsonSchema),
    ...againstJson('columns', flatColumns),
    await againstJsonSchemaDiff('one more', flatJsonSchema(400, 0), flatJsonSchema(401, 0)),
    await againstJsonSchemaDiff('four changed', flatJsonSchema(400, 0), flatJsonSchema(400, CHANGED_ONE_IN)),
    ...(await heldUp()),
  ];
}

function againstJson(format: SchemaFormat, schemaOf: (columns: number, changedOneIn: number) => unknown): Row[] {
  const measured = SIZES.map((columns): readonly [number, Measured] => {
    const texts = [JSON.stringify(schemaOf(columns, 0)), JSON.stringify(schemaOf(columns, CHANGED_ONE_IN))];
    const [before, after] = texts.map((text) => JSON.parse(text) as unknown);
    refuseWrong(verdict(format, before, after), columns / CHANGED_ONE_IN);
    const roundTrip = () => texts.forEach((text) => JSON.stringify(JSON.parse(text)));
    return [columns, interleaved(() => verdict(format, before, after), roundTrip)];
  });
  const slope = slopeOf(measured.map(([columns, { ours }]) => [columns, median(ours)]));
  const bare = slopeOf(measured.map(([columns, { baseline }]) => [columns, median(baseline)]));
  const slopes = { ours: slope, baseline: bare, ratio: slope / bare, least: slope, most: slope, goal: 'ours <= 1.1' };
  return [
    ...measured.map(([columns, times]) => atMost(3, `${format}, ${columns} columns / JSON round trip`, times)),
    { what: `${format}, log-log slope`, ...slopes, met: slope <= 1.1 },
  ];
}

function verdict(format: SchemaFormat, before: unknown, after: unknown): Comparison {
  const side = (document: unknown) => {
    const schema = parseSchema(format, document);
    return { schema, guarantees: parseGuarantees({}, schema) };
  };
  return compare(side(before), side(after), { mode: 'consumers', content: 'as_written', assetId: null });
}

/** A fast wrong answer is worth nothing: each changed column has a finding. */
function refuseWrong({ findings, verdicts }: Comparison, changed: number): void {
  const columns = new Set(findings.map(({ path }) => path));
  if (columns.size !== changed || verdicts.readers !== 'fails') {
    throw new Error(`${columns.size} columns were found to differ, where ${changed} do`);
  }
}

/** Their time depends on what changed: they stop early at a type that changed, and go through everything for a new column. */
async function againstJsonSchemaDiff(what: string, before: object, after: object): Promise<Row> {
  const start = process.cpuUsage();
  const theirs = await jsonSchemaDiff.diffSchemas({ sourceSchema: before, destinationSchema: after });
  const baseline = spentSince(start);
  if (!theirs.removalsFound) {
    throw new Error('json-schema-diff found nothing removed');
  }
  const { ours } = interleaved(
    () => verdict('json_schema', before, after),
    () => undefined,
  );
  const times = ours.map((time) => baseline / time);
  return {
    what: `400 columns, ${what}: times faster than json-schema-diff`,
    ours: median(ours),
    baseline,
    ratio: median(times),
    least: Math.min(...times),
    most: Math.max(...times),
    goal: '>= 1000',
    met: median(times) >= 1000,
  };
}
