import { describe, expect, it } from '@jest/globals';
import { pairsOf } from '../../../../../src/schemas/formats/avro/pair-graph.js';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';
import { RESOLUTION } from '../../../../../src/schemas/formats/avro/resolution.js';

const list = (head: unknown): object => ({
  type: 'record',
  name: 'L',
  fields: [
    { name: 'head', type: head },
    { name: 'tail', type: ['null', 'L'] },
    { name: 'again', type: 'L' },
  ],
});

describe('pairs of definitions', () => {
  it('meet once each, and lead to what is inside them', () => {
    const pairs = pairsOf(parseAvro(list('long')), parseAvro(list('int')), RESOLUTION);
    const told = pairs.map(({ reader, writer, steps }) => [reader.type, writer.type, steps.map(({ path }) => path)]);
    expect(told).toEqual([
      ['record', 'record', ['/tail', '/again']],
      ['union', 'union', ['', '']],
      ['union', 'null', []],
      ['union', 'record', ['']],
    ]);
    expect(pairs.flatMap(({ obstacles }) => obstacles)).toEqual([]);
  });

  it('say what is in the way between them, at paths from where they stand', () => {
    const writer = { type: 'record', name: 'L', fields: [{ name: 'head', type: { type: 'map', values: 'int' } }] };
    const pairs = pairsOf(parseAvro(list({ type: 'map', values: 'string' })), parseAvro(writer), RESOLUTION);
    expect(pairs.map(({ obstacles }) => obstacles.map(({ path }) => path))).toEqual([['/tail', '/again'], ['/{}']]);
  });
});
