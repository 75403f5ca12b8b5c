import { describe, expect, it } from '@jest/globals';
import { fitsDefault } from '../../../../../src/schemas/formats/avro/fits-default.js';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';

const RECORD = {
  type: 'record',
  name: 'R',
  fields: [
    { name: 'constructor', type: 'int' },
    { name: 'b', type: 'int', default: 1 },
  ],
};

describe('a default', () => {
  it.each([
    [null, 'null'],
    [true, 'boolean'],
    [-2147483648, 'int'],
    [2147483648, 'long'],
    [1.5, 'double'],
    ['NaN', 'float'],
    ['\u00ff', 'bytes'],
    ['é€', 'string'],
    ['A', { type: 'enum', name: 'E', symbols: ['A'] }],
    ['ab', { type: 'fixed', name: 'F', size: 2 }],
    [[1, 2], { type: 'array', items: 'int' }],
    [{ x: 1 }, { type: 'map', values: 'int' }],
    ['x', ['null', 'string']],
    [{ constructor: 1 }, RECORD],
  ])('of %j fits %j', (value, document) => {
    expect(fitsDefault(value, parseAvro(document))).toBe(true);
  });

  it.each([
    [0, 'null'],
    [0, 'boolean'],
    [2147483648, 'int'],
    [1.5, 'long'],
    [2 ** 63, 'long'],
    ['1', 'double'],
    ['€', 'bytes'],
    [7, 'string'],
    ['B', { type: 'enum', name: 'E', symbols: ['A'] }],
    ['abc', { type: 'fixed', name: 'F', size: 2 }],
    [[1, 'x'], { type: 'array', items: 'int' }],
    [{ x: 'y' }, { type: 'map', values: 'int' }],
    [[], { type: 'map', values: 'int' }],
    [1, ['null', 'string']],
    [{ b: 1 }, RECORD],
    [null, RECORD],
  ])('of %j does not fit %j', (value, document) => {
    expect(fitsDefault(value, parseAvro(document))).toBe(false);
  });

  it('is looked at once for each type, by however many ways unions lead there', () => {
    const schema = parseAvro([
      {
        type: 'record',
        name: 'A',
        fields: [
          {
            name: 'f',
            type: ['null', 'A', { type: 'record', name: 'B', fields: [{ name: 'f', type: ['null', 'A', 'B'] }] }],
          },
        ],
      },
      'B',
    ]);
    let value: unknown = 'bottom';
    for (let depth = 0; depth < 60; depth++) {
      value = { f: value };
    }
    expect(fitsDefault(value, schema)).toBe(false);
  });
});
