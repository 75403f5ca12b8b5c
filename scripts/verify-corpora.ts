/**
 * Compares the engine with the corpora in a folder: `TESSERA_CORPORA=<folder> npm run verify:corpora`.
 * Every disagreement must be explained in the errata, and every entry there must explain one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APICURIO } from './corpora/apicurio.js';
import { AVRO } from './corpora/avro.js';
import type { Observation } from './corpora/corpus.js';
import { SQL_TYPES } from './corpora/sql-types.js';
import { tally, type Errata, type Tally } from './corpora/tally.js';
import { WIKIMEDIA } from './corpora/wikimedia.js';

const CORPORA = [APICURIO, AVRO, SQL_TYPES, WIKIMEDIA];
const ERRATA = 'test/fixtures/schemas/corpora-errata.json';

const root = process.env['TESSERA_CORPORA'];
const observed = root === undefined || !existsSync(root) ? new Map<string, Observation[]>() : observe(root);
if (observed.size === 0) {
  console.log('skipped: TESSERA_CORPORA names no folder with corpora in it');
} else {
  process.exitCode = report(observed);
}

/** Folders by name, each read as the corpora that its files say it is. */
function observe(folder: string): Map<string, Observation[]> {
  const found = new Map<string, Observation[]>();
  for (const name of readdirSync(folder).sort()) {
    const own = CORPORA.filter(({ files }) => files.every((file) => existsSync(join(folder, name, file))));
    if (own.length > 0) {
      found.set(
        name,
        own.flatMap((corpus) => [...corpus.observe(join(folder, name))]),
      );
    }
  }
  return found;
}

function report(observations: ReadonlyMap<string, readonly Observation[]>): number {
  const errata = JSON.parse(readFileSync(ERRATA, 'utf8')) as Errata;
  const { tallies, unexplained, unused } = tally(observations, errata);
  console.table(tallies.map(row));
  const lines = [...unexplained, ...unused.map((key) => `explains nothing: ${key}`)];
  for (const line of lines) {
    console.log(line);
  }
  console.log(lines.length === 0 ? 'every disagreement is explained' : `${lines.length} to look at`);
  return lines.length === 0 ? 0 : 1;
}

function row({ corpus, direction, cases, counts, explained, p95 }: Tally): Record<string, unknown> {
  return { corpus, direction, cases, ...Object.fromEntries(counts), explained, 'p95 ms': Number(p95.toFixed(1)) };
}
