import { describe, expect, it } from '@jest/globals';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';
import { SchemaInvalid } from '../../../../../src/schemas/schema-refused.js';

const record = (...fields: unknown[]): object => ({ type: 'record', name: 'R', fields });

function pointersOf(document: unknown): string[] {
  try {
    parseAvro(document);
    return [];
  } catch (error) {
    return error instanceof SchemaInvalid ? error.errors.map(({ pointer }) => pointer) : [String(error)];
  }
}

describe('Avro documents', () => {
  it.each([
    ['int'],
    [[]],
    [['null', 'string']],
    [{ type: 'map', values: { type: 'array', items: 'bytes' } }],
    [record({ name: 'next', type: ['null', 'R'], default: null })],
    [record({ name: 'tail', type: 'R' })],
    [record({ name: 'a', type: ['null', 'int'], default: 7 })],
    [[record(), { type: 'record', name: 'n.R', fields: [] }]],
    [{ type: 'enum', name: 'E', symbols: [] }],
    [{ type: 'fixed', name: 'F', size: 0 }],
    [JSON.parse('{"type":"record","name":"__proto__","fields":[{"name":"constructor","type":"__proto__"}]}')],
  ])('as %j are read', (document) => {
    expect(pointersOf(document)).toEqual([]);
  });

  it.each([
    [null, ['']],
    [7, ['']],
    ['Unknown', ['']],
    ['toString', ['']],
    [{}, ['/type']],
    [{ type: 'array' }, ['/items']],
    [{ type: 'map', values: 'x' }, ['/values']],
    [['int', 'int'], ['/1']],
    [['int', ['null']], ['/1']],
    [
      [
        { type: 'array', items: 'int' },
        { type: 'array', items: 'long' },
      ],
      ['/1'],
    ],
    [[record(), 'R'], ['/1']],
    [record({ name: 'a', type: 'int' }, { name: 'a', type: 'int' }), ['/fields/1']],
    [record({ name: 'a-b', type: 'int' }), ['/fields/0/name']],
    [record({ name: 'a' }), ['/fields/0/type']],
    [record('a'), ['/fields/0/name', '/fields/0/type']],
    [record({ name: 'a', type: 'int', aliases: 'b' }), ['/fields/0/aliases']],
    [record({ name: 'a', type: 'int', default: 'x' }), ['/fields/0/default']],
    [record({ name: 'a', type: ['null', 'int'], default: 'x' }), ['/fields/0/default']],
    [{ type: 'record', name: 'R' }, ['/fields']],
    [{ type: 'record', fields: [] }, ['/name']],
    [{ type: 'record', name: 'int', fields: [] }, ['/name']],
    [{ type: 'record', name: 'R', namespace: 'a b', fields: [] }, ['/namespace']],
    [{ type: 'record', name: 'R', aliases: ['a b'], fields: [] }, ['/aliases']],
    [record({ name: 'a', type: { type: 'fixed', name: 'R', size: 1 } }), ['/fields/0/type/name']],
    [{ type: 'enum', name: 'E' }, ['/symbols']],
    [{ type: 'enum', name: 'E', symbols: ['a b'] }, ['/symbols']],
    [{ type: 'enum', name: 'E', symbols: ['A', 'B', 'A'] }, ['/symbols/2']],
    [{ type: 'fixed', name: 'F' }, ['/size']],
    [{ type: 'fixed', name: 'F', size: -1 }, ['/size']],
    [[{ type: 'record', name: 'a.R', fields: [] }, 'R'], ['/1']],
  ])('as %j are refused at %j', (document, pointers) => {
    expect(pointersOf(document)).toEqual(pointers);
  });

  it('name at most a hundred places', () => {
    expect(
      pointersOf(record(...Array.from({ length: 500 }, (_, index) => ({ name: `f${index}`, type: 'Unknown' })))),
    ).toHaveLength(100);
  });
});
