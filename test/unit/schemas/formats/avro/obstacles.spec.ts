import { describe, expect, it } from '@jest/globals';
import { obstaclesOf } from '../../../../../src/schemas/formats/avro/obstacles.js';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';
import { RESOLUTION } from '../../../../../src/schemas/formats/avro/resolution.js';

const record = (name: string, ...fields: unknown[]): object => ({ type: 'record', name, fields });

describe('obstacles', () => {
  const reader = parseAvro(
    record(
      'R',
      { name: 'new', aliases: ['old'], type: record('I', { name: 'x', type: 'int' }) },
      { name: 'more', type: 'I' },
    ),
  );
  const writer = parseAvro(
    record('R', { name: 'old', type: record('I', { name: 'x', type: 'long' }) }, { name: 'more', type: 'I' }),
  );

  it('stand in every column, at the names of the reader or of the writer', () => {
    const at = (pathsOfWriter: boolean) =>
      obstaclesOf(reader, writer, { ...RESOLUTION, pathsOfWriter }).map(({ path }) => path);
    expect(at(false)).toEqual(['/new/x', '/more/x']);
    expect(at(true)).toEqual(['/old/x', '/more/x']);
  });

  it('say what is read and what is written', () => {
    expect(obstaclesOf(reader, parseAvro('int'), RESOLUTION)).toEqual([
      { path: '', reason: 'record does not read int', reader: 'R', writer: 'int' },
    ]);
  });

  it('are looked for only where there are some, however many columns share a definition', () => {
    const shared = record('S', ...Array.from({ length: 300 }, (_, index) => ({ name: `s${index}`, type: 'int' })));
    const wide = (last: string): object =>
      record(
        'W',
        { name: 'first', type: shared },
        ...Array.from({ length: 1_000 }, (_, index) => ({ name: `f${index}`, type: 'S' })),
        { name: 'last', type: last },
      );
    const paths = obstaclesOf(parseAvro(wide('int')), parseAvro(wide('string')), RESOLUTION).map(({ path }) => path);
    expect(paths).toEqual(['/last']);
  });
});
