import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { obstaclesOf } from '../../../../../src/schemas/formats/avro/obstacles.js';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';
import { RESOLUTION } from '../../../../../src/schemas/formats/avro/resolution.js';

const record = (...fields: unknown[]): object => ({ type: 'record', name: 'R', fields });
const field = (name: string, type: unknown, more = {}): object => ({ name, type, ...more });
const symbols = (names: string, more = {}): object => ({ type: 'enum', name: 'E', symbols: [...names], ...more });
const list = (head: unknown, name = 'L'): object => ({
  type: 'record',
  name,
  fields: [field('head', head), field('tail', ['null', name])],
});

/** Records that lead from one to the next and back to the first. */
const ring = (size: number): object => {
  const inner = Array.from({ length: size }, (_, index) => {
    const next = index === 0 ? 'last.T' : `n${index - 1}.T`;
    const inside = { type: 'record', name: `n${index}.T`, fields: [field('f', next)] };
    return field(`d${index}`, ['null', inside], { default: null });
  });
  return { type: 'record', name: 'last.T', fields: [...inner, field('f', `n${size - 1}.T`)] };
};

const obstacles = (reader: unknown, writer: unknown) => obstaclesOf(parseAvro(reader), parseAvro(writer), RESOLUTION);

const pathsOf = (reader: unknown, writer: unknown): string[] | true => {
  const paths = obstacles(reader, writer).map(({ path }) => path);
  return paths.length === 0 || paths;
};

describe('resolution', () => {
  it.each([
    [record(), record(field('a', 'int'))],
    [record(field('a', 'int', { default: 1 })), record()],
    [record(field('b', 'int', { aliases: ['a'] })), record(field('a', 'int'))],
    [record(field('b', 'long', { aliases: ['x', 'a'] })), record(field('a', 'int'))],
    [symbols('AB'), symbols('A')],
    [symbols('A', { default: 'A' }), symbols('AB')],
    [['null', 'string'], 'bytes'],
    ['double', ['int', 'long']],
    ['int', []],
    [[], []],
    [list('long'), list('int')],
    [
      { type: 'map', values: 'double' },
      { type: 'map', values: 'int' },
    ],
  ])('lets %j read %j', (reader, writer) => {
    expect(pathsOf(reader, writer)).toBe(true);
  });

  it.each([
    ['int', 'long', ['']],
    [[], 'int', ['']],
    ['int', ['int', 'string', 'null'], ['', '']],
    [record(field('a', 'int')), record(), ['/a']],
    [record(field('a', 'int', { aliases: ['b'] })), record(field('c', 'int')), ['/a']],
    [record(field('a', symbols('A'), { default: 'A' })), record(field('a', symbols('AB'))), ['/a']],
    [{ type: 'array', items: 'int' }, { type: 'array', items: 'long' }, ['/*']],
    [
      { type: 'map', values: { type: 'array', items: 'int' } },
      { type: 'map', values: { type: 'array', items: 'string' } },
      ['/{}/*'],
    ],
    [record(field('a', ['null', list('int')])), record(field('a', list('long'))), ['/a/head']],
    [list('int'), list('long'), ['/head', '/tail/head']],
    [['null', { type: 'array', items: 'int' }], { type: 'array', items: 'string' }, ['/*']],
    [record(field('a', 'int'), field('b', 'int')), record(field('a', 'string'), field('b', 'string')), ['/a', '/b']],
  ])('does not let %j read %j, because of %j', (reader, writer, paths) => {
    expect(pathsOf(reader, writer)).toEqual(paths);
  });

  it('prefers the name of a field to its alias', () => {
    const reader = record(field('a', 'int', { aliases: ['b'] }));
    expect(pathsOf(reader, record(field('b', 'string'), field('a', 'int')))).toBe(true);
    expect(pathsOf(reader, record(field('b', 'int'), field('a', 'string')))).toEqual(['/a']);
  });

  it('says why', () => {
    expect(obstacles(['null', 'int'], symbols('A'))).toEqual([
      { path: '', reason: 'no branch of the union reads E', reader: 'union', writer: 'E' },
    ]);
  });

  it('gives up on schemas that lead to more pairs than can be looked at', () => {
    expect(pathsOf(ring(300), ring(300))).toBe(true);
    expect(() => pathsOf(ring(2_000), ring(1_999))).toThrow('work');
  });

  const primitive = fc.constantFrom<unknown>('null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string');
  const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      primitive,
      fc.record({ type: fc.constant('array'), items: tie('schema') }),
      fc.record({ type: fc.constant('map'), values: tie('schema') }),
      fc.uniqueArray(primitive, { maxLength: 3 }),
    ),
  }));

  it('lets everyone read what they write', () => {
    fc.assert(fc.property(schema, (any) => expect(pathsOf(any, any)).toBe(true)));
  });

  it('reads what a wider union writes only where it reads each branch', () => {
    fc.assert(
      fc.property(schema, fc.uniqueArray(primitive, { maxLength: 4 }), (reader, branches) => {
        const each = branches.every((branch) => pathsOf(reader, branch) === true);
        expect(pathsOf(reader, branches) === true).toBe(each);
      }),
    );
  });

  it('never takes a reading away with a branch more', () => {
    fc.assert(
      fc.property(fc.uniqueArray(primitive, { maxLength: 4 }), primitive, primitive, (branches, more, writer) => {
        fc.pre(!branches.includes(more));
        expect(pathsOf(branches, writer) !== true || pathsOf([...branches, more], writer) === true).toBe(true);
      }),
    );
  });
});
