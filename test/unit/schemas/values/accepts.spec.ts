import { describe, expect, it } from '@jest/globals';
import { KEYWORDS_OF } from '../../../../src/schemas/formats/json-schema/keywords.js';
import { parseSchema } from '../../../../src/schemas/index.js';
import { accepts } from '../../../../src/schemas/values/accepts.js';
import { DIALECT_URIS, ORACLE_DIALECTS, type OracleDialect } from '../../../support/engine/random-schemas.js';
import { validatorOf } from '../../../support/engine/validator.js';
import { UNHURRIED } from '../../../support/engine/unhurried.js';

type Json = Readonly<Record<string, unknown>>;

const LISTS = [
  [],
  [1],
  ['a'],
  [1, 'a'],
  ['a', 1],
  [1, 1],
  [1, 2, 3],
  [[]],
  [[], [1]],
  [{}, { a: 1 }],
  [0, false],
  [null],
];
const OBJECTS = [{}, { a: 1 }, { a: 'x' }, { b: 1 }, { a: 1, b: 2 }, { a: 1, c: null }, { S_x: 1 }, { S_x: 'x', a: 1 }];
const SCALARS = [null, true, false, 0, 1, 1.5, -1, 2, 3, 4, 1e15, 0.3, '', 'a', 'ab', 'abc', 'xay', '💩', '2020-02-29'];
const VALUES: readonly unknown[] = [...SCALARS, ...LISTS, ...OBJECTS, { a: { a: { a: 1 } } }, [[[1]]], { a: [1, 'a'] }];

/** Schemas that turn on one keyword each, in the drafts that have it. */
const CASES: Readonly<Record<string, readonly Json[]>> = {
  type: [{ type: 'integer' }, { type: ['string', 'null'] }, { type: 'number' }, { type: 'object' }],
  enum: [{ enum: [1, 'a', null, [1], { a: 1 }] }, { type: 'string', enum: ['a', 2] }, { enum: [false] }, { enum: [0] }],
  const: [{ const: { a: 1 } }, { const: 0 }, { const: [0, false] }, { const: null }],
  minimum: [{ minimum: 1.5 }, { type: 'integer', minimum: 1 }],
  maximum: [{ maximum: 1 }],
  exclusiveMinimum: [{ exclusiveMinimum: 1 }, { minimum: 2, exclusiveMinimum: 1 }],
  exclusiveMaximum: [{ exclusiveMaximum: 1.5 }],
  multipleOf: [{ multipleOf: 1.5 }, { multipleOf: 2 }],
  minLength: [{ minLength: 1 }, { minLength: 2 }],
  maxLength: [{ maxLength: 1 }],
  pattern: [{ pattern: '^a' }, { pattern: 'a' }, { pattern: '^(ab|xay)$' }],
  format: [{ format: 'date' }],
  items: [{ items: { type: 'integer' } }, { items: false }, { items: { items: { minimum: 2 } } }],
  additionalItems: [
    { items: [{ type: 'integer' }], additionalItems: { type: 'string' } },
    { items: [true], additionalItems: false },
  ],
  prefixItems: [{ prefixItems: [{ type: 'integer' }, { type: 'string' }] }, { prefixItems: [true], items: false }],
  minItems: [{ minItems: 2 }],
  maxItems: [{ maxItems: 1 }],
  uniqueItems: [{ uniqueItems: true }],
  contains: [
    { contains: { type: 'integer' } },
    { contains: { const: 'a' }, maxItems: 1 },
    { items: { contains: { const: 1 } } },
  ],
  minContains: [
    { contains: { type: 'integer' }, minContains: 2 },
    { contains: { const: 1 }, minContains: 0, maxItems: 1 },
  ],
  maxContains: [{ contains: { type: 'integer' }, maxContains: 1 }],
  unevaluatedItems: [{ allOf: [{ items: { type: 'integer' } }], unevaluatedItems: false, maxItems: 1 }],
  properties: [
    { properties: { a: { type: 'integer' }, b: false } },
    { properties: { a: { properties: { a: false } } } },
  ],
  patternProperties: [{ patternProperties: { '^S_': { type: 'integer' }, b: false } }],
  additionalProperties: [
    { properties: { a: true }, patternProperties: { '^S_': true }, additionalProperties: false },
    { additionalProperties: { type: 'string' } },
  ],
  required: [{ required: ['a'] }, { required: ['a', 'b'] }],
  propertyNames: [{ propertyNames: { maxLength: 1 } }, { propertyNames: { enum: ['a'] } }],
  minProperties: [{ minProperties: 1 }],
  maxProperties: [{ maxProperties: 1 }],
  unevaluatedProperties: [
    { anyOf: [{ properties: { a: { type: 'integer' } } }, { properties: { b: true } }], unevaluatedProperties: false },
    { properties: { a: true }, unevaluatedProperties: { type: 'integer' } },
  ],
  allOf: [
    { allOf: [{ minimum: 1 }, { maximum: 2 }] },
    { allOf: [{ required: ['a'] }, { additionalProperties: { type: 'integer' } }] },
  ],
  anyOf: [{ anyOf: [{ type: 'string' }, { minimum: 2 }] }, { anyOf: [{ type: 'string' }, { type: 'null' }] }],
  oneOf: [{ oneOf: [{ type: 'integer' }, { minimum: 2 }] }, { oneOf: [{ enum: ['a'] }, { enum: ['a', 'ab'] }] }],
  not: [{ not: { type: 'string' } }, { not: { not: { required: ['a'] } } }, { not: { enum: [1, 'a'] } }],
  if: [
    { if: { type: 'string' }, then: { minLength: 2 }, else: { type: 'object' } },
    { if: false, else: { type: 'null' } },
  ],
  then: [{ if: { required: ['a'] }, then: { required: ['b'] } }],
  else: [{ if: { required: ['a'] }, else: { maxProperties: 0 } }],
  dependencies: [{ dependencies: { a: ['b'], S_x: { maxProperties: 1 } } }],
  dependentRequired: [{ dependentRequired: { a: ['b'] } }],
  dependentSchemas: [{ dependentSchemas: { a: { required: ['b'] } } }, { dependentSchemas: { S_x: false } }],
  $ref: [
    { $ref: '#/$defs/whole', $defs: { whole: { type: 'integer' } } },
    { properties: { a: { $ref: '#' } }, maxProperties: 1 },
  ],
};

/** Where the validator loses track of what a branch evaluated, or of digits: decided by hand, by the words of the drafts. */
const BY_HAND: readonly (readonly [Json, unknown, boolean])[] = [
  [{ unevaluatedItems: false, anyOf: [{ items: { type: 'integer' } }, { const: 1 }] }, [1, 2], true],
  [{ unevaluatedItems: false, anyOf: [{ items: { type: 'integer' } }, { type: 'array' }] }, ['a'], false],
  [{ unevaluatedItems: false, oneOf: [{ prefixItems: [{ const: 1 }] }, { prefixItems: [{ const: 2 }] }] }, [2], true],
  [
    { unevaluatedItems: false, oneOf: [{ prefixItems: [{ const: 1 }] }, { prefixItems: [{ const: 2 }] }] },
    [2, 3],
    false,
  ],
  [{ unevaluatedItems: false, if: true, else: { items: true } }, [1], false],
  [{ unevaluatedItems: false, if: { minItems: 2 }, then: { items: true } }, [1, 2], true],
  [{ unevaluatedItems: false, if: { minItems: 2 }, then: { items: true } }, [1], false],
  [{ unevaluatedItems: false, if: true, else: { unevaluatedItems: { maxItems: 3 } } }, [1], false],
  [{ unevaluatedItems: { type: 'string' }, contains: { type: 'integer' } }, [1, 'a', 2], true],
  [{ unevaluatedItems: { type: 'string' }, contains: { type: 'integer' } }, [1, null], false],
  [{ unevaluatedItems: false, prefixItems: [true], contains: { const: 2 } }, [1, 2], true],
  [{ unevaluatedItems: false, prefixItems: [true], contains: { const: 2 } }, [1, 2, 3], false],
  [{ unevaluatedProperties: false, if: true, else: { unevaluatedProperties: { maxItems: 1 } } }, { a: 1 }, false],
  [{ unevaluatedProperties: false, anyOf: [{ unevaluatedProperties: { type: 'integer' } }, true] }, { a: 1 }, true],
  [{ unevaluatedProperties: false, anyOf: [{ unevaluatedProperties: { type: 'integer' } }, true] }, { a: 'x' }, false],
  [{ unevaluatedProperties: false, if: { patternProperties: { '^a$': { maxLength: 0 } } } }, { a: 'ab' }, false],
  [{ unevaluatedProperties: false, if: { patternProperties: { '^a$': { maxLength: 0 } } } }, { a: '' }, true],
  [{ multipleOf: 2 }, 1e300, true],
  [{ uniqueItems: true, prefixItems: [true, true, { minItems: 1 }] }, [null, null], false],
];

function shapeOf(schema: Json, dialect: OracleDialect) {
  return parseSchema('json_schema', { ...schema, $schema: DIALECT_URIS[dialect] }).shape;
}

describe.each(ORACLE_DIALECTS)('values of schemas of %s', (dialect) => {
  const constraining = new Set(['types', 'numbers', 'strings', 'arrays', 'objects', 'rules']);
  const known = [...KEYWORDS_OF[dialect]].filter(([name, { group }]) => constraining.has(group) && name !== 'nullable');
  const kept = new Set([...known.map(([name]) => name), '$ref']);
  const old = new Set(['dependencies']);
  const cases = Object.entries(CASES).filter(([name]) => kept.has(name) && (dialect === 'draft-07' || !old.has(name)));

  it('are decided for every keyword of the draft', () => {
    expect([...kept].filter((name) => CASES[name] === undefined)).toEqual([]);
  });

  it.each(cases)('are the same before and after reading: %s', (_, schemas) => {
    for (const schema of schemas) {
      const validate = validatorOf({ ...schema, $schema: DIALECT_URIS[dialect] }, dialect);
      const shape = shapeOf(schema, dialect);
      const wanted = VALUES.map((value) => [value, validate(value)]);
      expect({ schema, values: VALUES.map((value) => [value, accepts(shape, value, UNHURRIED)]) }).toEqual({
        schema,
        values: wanted,
      });
      expect(new Set(wanted.map(([, valid]) => valid))).toEqual(new Set([true, false]));
    }
  });
});

describe('what the validator misreads', () => {
  it.each(BY_HAND)('is read by the words of the draft: %j, %j is %s', (schema, value, valid) => {
    expect(accepts(shapeOf(schema, '2020-12'), value, UNHURRIED)).toBe(valid);
  });
});
