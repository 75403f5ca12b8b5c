import { describe, expect, it } from '@jest/globals';
import { describe as describeShape } from '../../../src/schemas/diff/describe.js';
import { below, itemsBelow, nameOf, valuesBelow } from '../../../src/schemas/data-path.js';
import {
  declaresPath,
  parseGuarantees,
  parseSchema,
  readWanted,
  refusalFrom,
  validateSchema,
  writtenRefusal,
} from '../../../src/schemas/index.js';
import { columnsOf, nearestColumn } from '../../../src/schemas/columns-of.js';
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

  it.each([
    ['of a schema', new SchemaInvalid(errors)],
    ['of guarantees', new GuaranteesRefused(errors)],
    ['by a bound', new SchemaTooLarge('enum_values', '/a/enum')],
  ])('%s is the same once it was written down', (_, refusal) => {
    const written = structuredClone(writtenRefusal(refusal));
    expect(written).toEqual({ code: refusal.code, details: refusal.details, errors: refusal.errors });
    expect(written && refusalFrom(written)).toEqual(refusal);
  });

  it('is none of other errors', () => {
    expect(writtenRefusal(new RangeError('something else'))).toBeNull();
  });
});

describe('promises on columns', () => {
  const table = (...names: string[]) =>
    parseSchema('columns', { columns: names.map((name) => ({ name, type: 'INT' })) });

  it('that a new schema no longer declares are left out', () => {
    const guarantees = { nullability: { a: 'never', b: 'never' }, uniqueness: [['b'], ['a', 'c'], ['a']] } as const;
    const wanted = { columns: [{ name: 'a' }, { name: 'd' }] };
    const current = { columns: ['a', 'b', 'c'], guarantees };
    expect(readWanted({ format: 'columns', schema: wanted, current }).guarantees).toEqual({
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

describe('the description of a shape, which fingerprints are made of,', () => {
  const text = { type: 'string' };
  const described = (document: unknown) => describeShape(parseSchema('json_schema', document).shape);

  it.each<unknown>([
    true,
    false,
    { type: ['integer', 'string'], minimum: 1, exclusiveMaximum: 9, minLength: 2, maxLength: 3 },
    { type: 'number', exclusiveMinimum: 1, maximum: 9, multipleOf: 3 },
    { type: 'string', pattern: '^a', format: 'date' },
    { type: 'array', prefixItems: [true, false], items: false },
    { type: 'array', prefixItems: [text], items: { type: 'null' }, minItems: 1, maxItems: 2, uniqueItems: true },
    { type: 'object', properties: { a: text }, patternProperties: { '^x': text }, additionalProperties: false },
    { type: 'object', additionalProperties: text, required: ['a', 'b'], propertyNames: { maxLength: 3 } },
    { type: 'object', minProperties: 1, maxProperties: 4 },
  ])('is %j as it is written', (document) => {
    expect(described(document)).toEqual(document);
  });

  it.each([
    [{}, true],
    [{ type: ['boolean', 'null'] }, { type: ['null', 'boolean'] }],
    [{ enum: ['b', 'a', 1, null] }, { type: ['null', 'integer', 'string'], enum: [1, 'a', 'b'] }],
    [
      { allOf: [{ multipleOf: 6 }, { multipleOf: 4 }, { pattern: 'b' }, { pattern: 'a' }] },
      { multipleOf: ['4', '6'], pattern: ['a', 'b'] },
    ],
    [
      { type: 'array', contains: text, maxContains: 2 },
      { type: 'array', contains: [[text, 1, 2]] },
    ],
    [
      { type: 'array', contains: text, minContains: 2 },
      { type: 'array', contains: [[text, 2, null]] },
    ],
    [
      { type: 'object', required: ['b', 'a'] },
      { type: 'object', required: ['a', 'b'] },
    ],
    [{ oneOf: [{ minimum: 3 }, { maximum: 4 }] }, { oneOf: [[{ minimum: 3 }, { maximum: 4 }]] }],
    [{ anyOf: [{ required: ['b'] }, { required: ['a'] }] }, { anyOf: [[{ required: ['b'] }, { required: ['a'] }]] }],
    [{ not: { minimum: 3 } }, { not: [{ minimum: 3 }] }],
    [{ if: { minimum: 3 }, else: { maximum: 1 } }, { if: [[{ minimum: 3 }, true, { maximum: 1 }]] }],
    [
      { type: 'array', items: { $ref: '#' } },
      { type: 'array', items: { $ref: '1' } },
    ],
    [
      { type: 'object', properties: { a: { type: 'array', items: { $ref: '#' } } } },
      { type: 'object', properties: { a: { type: 'array', items: { $ref: '2' } } } },
    ],
    [
      { type: 'object', properties: { a: { type: 'array', items: { $ref: '#/properties/a' } } } },
      { type: 'object', properties: { a: { type: 'array', items: { $ref: '1' } } } },
    ],
  ])('of %j is %j', (document, description) => {
    expect(described(document)).toEqual(description);
  });

  it('names the types of a warehouse', () => {
    const columns = [{ name: 'a', type: 'TEXT[]', nullable: false }];
    expect(describeShape(parseSchema('columns', { dialect: 'postgres', columns }).shape)).toEqual({
      type: 'object',
      properties: { a: { type: 'array', physical_type: 'TEXT[]', items: { physical_type: 'text' } } },
      additionalProperties: false,
      required: ['a'],
    });
  });

  it('writes out two hundred shapes and no more', () => {
    const columns = (count: number, of: object) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${1_000 + index}`, of]));
    const cut = (properties: object) => JSON.stringify(described({ properties })).split('…').length - 1;
    expect(cut(columns(199, text))).toBe(0);
    expect(cut(columns(200, text))).toBe(1);
    expect(cut(columns(2, { type: 'object', properties: columns(100, text) }))).toBe(3);
    expect(described({ properties: columns(300, text) })).toEqual(described({ properties: columns(201, text) }));
  });
});
