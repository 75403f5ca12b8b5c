import { describe, expect, it } from '@jest/globals';
import { below, itemsBelow, nameOf, valuesBelow } from '../../../src/schemas/data-path.js';
import {
  columnsOf,
  declaresPath,
  nearestColumn,
  parseGuarantees,
  parseSchema,
  refusalFrom,
  validateSchema,
  withoutRemovedColumns,
  writtenRefusal,
} from '../../../src/schemas/index.js';
import { GuaranteesRefused } from '../../../src/schemas/guarantees/guarantees-refused.js';
import { SCHEMA_BOUNDS, SchemaInvalid, SchemaTooLarge } from '../../../src/schemas/schema-refused.js';

/** A list of lists, as deep as a document with it is to be. */
const lists = (depth: number): unknown => Array.from({ length: depth - 2 }).reduce<unknown>((inner) => [inner], []);
const objects = (depth: number): unknown =>
  Array.from({ length: depth - 1 }).reduce<unknown>((inner) => ({ not: inner }), {});

describe('a document', () => {
  const { bytes, depth, nodes } = SCHEMA_BOUNDS;

  it.each([
    ['bytes', { title: 'x'.repeat(bytes - 13) }, { title: 'x'.repeat(bytes - 12) }],
    ['bytes', { examples: ['x'.repeat(bytes - 18)] }, { examples: ['x'.repeat(bytes - 17)] }],
    ['bytes', { examples: [{ ['x'.repeat(bytes - 22)]: 1 }] }, { examples: [{ ['x'.repeat(bytes - 21)]: 1 }] }],
    ['nodes', { examples: Array(nodes - 2).fill(0) }, { examples: Array(nodes - 1).fill(0) }],
    ['depth', objects(depth), objects(depth + 1)],
    ['depth', { examples: lists(depth) }, { examples: lists(depth + 1) }],
    ['depth', { examples: [null, lists(depth - 1)] }, { examples: [null, lists(depth)] }],
  ])('is read up to the bound on %s, and refused beyond it', (bound, most, more) => {
    expect(validateSchema('json_schema', most)).toEqual([]);
    const message = `The schema passes the bound on ${bound} (${SCHEMA_BOUNDS[bound as 'bytes']})`;
    expect(validateSchema('json_schema', more)).toEqual([{ pointer: '', message }]);
    expect(() => parseSchema('json_schema', more)).toThrow(SchemaTooLarge);
  });

  it('is refused by a code that clients know', () => {
    expect(new SchemaTooLarge('depth')).toMatchObject({
      refusal: 'invalid',
      code: 'schema.too_large',
      details: { bound: 'depth', limit: 64 },
    });
    const errors = [{ pointer: '/type', message: 'What is that?' }];
    const message = 'The schema is not valid: What is that?';
    expect(new SchemaInvalid(errors)).toMatchObject({ refusal: 'invalid', code: 'schema.invalid', message, errors });
  });
});

describe('a schema', () => {
  const schema = parseSchema('json_schema', {
    type: 'object',
    properties: {
      mail: { type: 'string' },
      never: false,
      'a/b~c': { type: 'object', properties: { '*': true, '{}': true } },
      list: { type: 'array', prefixItems: [{ properties: { first: true } }], items: { properties: { rest: true } } },
      map: { additionalProperties: { properties: { value: true } } },
      either: {
        anyOf: [{ items: { properties: { left: true } } }, { type: 'array', items: { properties: { right: true } } }],
      },
    },
  });

  it('has the columns that can hold a value, in its order', () => {
    expect(columnsOf(schema)).toEqual(['mail', 'a/b~c', 'list', 'map', 'either']);
    expect(nearestColumn(schema, 'email')).toBe('mail');
    expect(nearestColumn(schema, 'phone')).toBeNull();
  });

  it.each([
    ['mail', true],
    ['/mail', true],
    ['fax', false],
    ['/fax', false],
    ['never', false],
    ['mail/', false],
    ['a/b~c', true],
    ['/a~1b~0c', true],
    ['/a/b~c', false],
    ['/a~1b~0c/~2', true],
    ['/a~1b~0c/~3', true],
    ['/a~1b~0c/*', false],
    ['/list/*/first', true],
    ['/list/*/rest', true],
    ['/list/{}/rest', false],
    ['/list/*/value', false],
    ['/map/{}/value', true],
    ['/map/*/value', false],
    ['/either/*/left', true],
    ['/either/*/right', true],
    ['/either/*/fax', false],
    ['*', false],
  ])('declares %s: %s', (path, declared) => {
    expect(declaresPath(schema, path)).toBe(declared);
  });
});

describe('a refusal', () => {
  const errors = [{ pointer: '/a', message: 'What is that?' }];

  it.each([new SchemaInvalid(errors), new GuaranteesRefused(errors), new SchemaTooLarge('enum_values', '/a/enum')])(
    'is the same once it was written down: %s',
    (refusal) => {
      const written = structuredClone(writtenRefusal(refusal));
      expect(written).toEqual({ code: refusal.code, details: refusal.details, errors: refusal.errors });
      expect(written && refusalFrom(written)).toEqual(refusal);
    },
  );

  it('is none of other errors', () => {
    expect(writtenRefusal(new RangeError('something else'))).toBeNull();
  });
});

describe('promises on columns', () => {
  const table = (...names: string[]) =>
    parseSchema('columns', { columns: names.map((name) => ({ name, type: 'INT' })) });

  it('that a new schema no longer declares are left out', () => {
    const promises = { nullability: { a: 'never', b: 'never' }, uniqueness: [['b'], ['a', 'c'], ['a']] } as const;
    expect(withoutRemovedColumns(promises, table('a', 'b', 'c'), table('a', 'd'))).toEqual({
      nullability: { a: 'never' },
      uniqueness: [['a']],
    });
  });

  it('that the schema does not declare are refused, with the name that may be meant', () => {
    const refused = () => parseGuarantees({ nullability: { emial: 'never' } }, table('email'));
    expect(refused).toThrow('email');
  });
});

describe('a path over data', () => {
  it.each([
    ['mail', '/mail'],
    ['a/b', '/a~1b'],
    ['a~b', '/a~0b'],
    ['~1/', '/~01~1'],
    ['*', '/~2'],
    ['{}', '/~3'],
  ])('to the name %j is %j, and back', (name, path) => {
    expect(below('', name)).toBe(path);
    expect(nameOf(path.slice(1))).toBe(name);
  });

  it('has no name where it goes to all items or values', () => {
    expect([itemsBelow('/a'), valuesBelow('/a')]).toEqual(['/a/*', '/a/{}']);
    expect([nameOf('*'), nameOf('{}')]).toEqual([undefined, undefined]);
  });
});
