import { describe, expect, it } from '@jest/globals';
import { answersTo, avroAnswers } from '../../../../../src/schemas/formats/avro/answers.js';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';
import { parseSchema } from '../../../../../src/schemas/parse-schema.js';

const record = (...fields: unknown[]): object => ({ type: 'record', name: 'R', fields });

describe('answers of Avro', () => {
  it('tell fields by their old names, whoever reads', () => {
    const before = parseAvro(record({ name: 'old', type: 'int' }));
    const after = parseAvro(record({ name: 'new', type: 'string', aliases: ['old'] }));
    const { readers, history, strict_readers } = answersTo(before, after);
    expect([readers, history, strict_readers].map((list) => list.map(({ path }) => path))).toEqual([
      ['/old'],
      ['/old'],
      ['/old'],
    ]);
    expect(history[0]?.reason).toBe('string does not read int');
  });

  it('are given only between two Avro schemas', () => {
    const [avro, columns] = [parseSchema('avro', 'int'), parseSchema('columns', { columns: [{ name: 'a' }] })];
    expect(avroAnswers(avro, avro)).toEqual({ readers: [], history: [], strict_readers: [] });
    expect([avroAnswers(avro, columns), avroAnswers(columns, avro)]).toEqual([null, null]);
  });
});
