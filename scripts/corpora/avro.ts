import { join } from 'node:path';
import { obstaclesOf } from '../../src/schemas/formats/avro/obstacles.js';
import { parseAvro } from '../../src/schemas/formats/avro/parse.js';
import { RESOLUTION } from '../../src/schemas/formats/avro/resolution.js';
import { answered, ask, holdsIf } from './ask.js';
import type { Corpus, Observation } from './corpus.js';
import { jsonLines } from './files.js';

interface Pair {
  readonly id: string;
  readonly reader: unknown;
  readonly writer: unknown;
  readonly compatible: boolean;
}

/** Pairs of an Avro reader and writer: whether the reader decodes every datum, by the rule alone and asked from either end. */
export const AVRO: Corpus = {
  files: ['reader-writer.jsonl'],
  *observe(folder) {
    for (const pair of jsonLines(join(folder, 'reader-writer.jsonl')) as Pair[]) {
      yield* observed(pair);
    }
  },
};

function observed(pair: Pair): Observation[] {
  const { id: key, reader, writer, compatible } = pair;
  const expected = holdsIf(compatible);
  const writtenBefore = ask({ format: 'avro', before: writer, after: reader });
  const readBefore = ask({ format: 'avro', before: reader, after: writer });
  return [
    ruled(pair, expected),
    answered(writtenBefore, 'history', { key, expected }),
    answered(readBefore, 'strict_readers', { key, expected }),
  ];
}

function ruled({ id: key, reader, writer }: Pair, expected: string): Observation {
  const started = performance.now();
  const obstacles = obstaclesOf(parseAvro(reader), parseAvro(writer), RESOLUTION);
  const milliseconds = performance.now() - started;
  return {
    direction: 'resolution',
    key,
    expected,
    answer: holdsIf(obstacles.length === 0),
    milliseconds,
    told: JSON.stringify(obstacles),
  };
}
