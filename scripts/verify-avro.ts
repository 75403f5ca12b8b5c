/** Compares Avro's schema resolution with a corpus of pairs: `TESSERA_CORPORA=<folder> node dist/scripts/verify-avro.js`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAvro } from '../src/schemas/formats/avro/parse.js';
import { resolves } from '../src/schemas/formats/avro/resolution.js';

interface Row {
  readonly id: string;
  readonly reader: unknown;
  readonly writer: unknown;
  readonly compatible: boolean;
}

const folder = process.env['TESSERA_CORPORA'];
if (folder === undefined) {
  console.log('skipped: TESSERA_CORPORA names no folder with avro/reader-writer.jsonl');
} else {
  const lines = readFileSync(join(folder, 'avro/reader-writer.jsonl'), 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Row);
  const wrong = rows.flatMap(wrongRow);
  for (const line of wrong) {
    console.log(line);
  }
  console.log(`pairs: ${rows.length}, wrong ${wrong.length}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

function wrongRow({ id, reader, writer, compatible }: Row): string[] {
  try {
    const resolution = resolves(parseAvro(reader), parseAvro(writer));
    return resolution.ok === compatible ? [] : [`${id}: ${JSON.stringify(resolution)}, not ${compatible}`];
  } catch (error) {
    return [`${id}: refused, ${String(error)}`];
  }
}
