import { describe, expect, it } from '@jest/globals';
import { parseSchema } from '../../../../src/schemas/index.js';
import { accepts } from '../../../../src/schemas/values/accepts.js';
import { UNHURRIED } from '../../../support/engine/unhurried.js';

type Row = readonly [schema: Readonly<Record<string, unknown>>, value: unknown];

/** Looks around, so whether a text has it is never known. */
const open = { pattern: '(?=a)' };
const openText = { type: 'string', ...open };
const openNames = { '(?=a)': { type: 'integer' } };
const condition = { if: open, then: { minLength: 1 }, else: { minLength: 2 } };

const ACCEPTED: readonly Row[] = [
  [open, 1],
  [{ anyOf: [open, { minLength: 1 }] }, 'a'],
  [condition, 'ab'],
  [{ contains: open }, [1]],
  [{ contains: openText, minContains: 0 }, ['a']],
  [{ contains: { anyOf: [{ type: 'integer' }, openText] }, maxContains: 2 }, [1, 'a']],
  [{ patternProperties: openNames }, { a: 1 }],
  [{ properties: { a: true }, patternProperties: openNames, additionalProperties: false }, { a: 1 }],
  [{ patternProperties: { ...openNames, '^a': true }, additionalProperties: false }, { a: 1 }],
  [{ patternProperties: { '^a': true, ...openNames }, additionalProperties: false }, { a: 1 }],
];

const REFUSED: readonly Row[] = [
  [openText, 1],
  [{ ...open, maxLength: 0 }, 'a'],
  [{ allOf: [open, { maxLength: 0 }] }, 'a'],
  [{ allOf: [{ maxLength: 0 }, open] }, 'a'],
  [{ oneOf: [open, { minLength: 1 }, { maxLength: 3 }] }, 'a'],
  [condition, ''],
  [{ contains: openText }, []],
  [{ contains: openText }, [1]],
  [{ contains: openText, minContains: 2 }, ['a', 1]],
  [{ contains: { anyOf: [{ type: 'integer' }, openText] }, maxContains: 1 }, [1, 2, 'a']],
  [{ properties: { a: { type: 'string' } }, patternProperties: openNames }, { a: 1 }],
  [{ patternProperties: { ...openNames, '^a': { type: 'string' } } }, { a: 1 }],
  [{ patternProperties: openNames, required: ['a'] }, { b: 1 }],
];

const UNDECIDED: readonly Row[] = [
  [open, 'a'],
  [{ not: open }, 'a'],
  [{ allOf: [open, { minLength: 1 }] }, 'a'],
  [{ allOf: [{ minLength: 1 }, open] }, 'a'],
  [{ anyOf: [open, { minLength: 1 }] }, ''],
  [{ oneOf: [open, { minLength: 1 }] }, 'a'],
  [{ oneOf: [open, { minLength: 5 }] }, 'a'],
  [condition, 'a'],
  [{ contains: openText }, ['a', 1]],
  [{ contains: { anyOf: [{ type: 'integer' }, openText] }, maxContains: 1 }, [1, 'a']],
  [{ patternProperties: openNames }, { a: 'x' }],
  [{ patternProperties: openNames, additionalProperties: false }, { a: 1 }],
  [{ patternProperties: { ...openNames, '^b': true }, additionalProperties: false }, { a: 1 }],
  [{ patternProperties: { '^b': true, ...openNames }, additionalProperties: false }, { a: 1 }],
  [{ propertyNames: open }, { a: 1 }],
  [{ items: openText }, ['a']],
];

function answer([schema, value]: Row, by = UNHURRIED) {
  return accepts(parseSchema('json_schema', schema).shape, value, by);
}

describe('where a part of a schema cannot be decided', () => {
  it.each(ACCEPTED)('%j still accepts %j', (...row) => {
    expect(answer(row)).toBe(true);
  });

  it.each(REFUSED)('%j still refuses %j', (...row) => {
    expect(answer(row)).toBe(false);
  });

  it.each(UNDECIDED)('%j leaves %j undecided', (...row) => {
    expect(answer(row)).toBeUndefined();
  });

  it('a value of another kind is refused even with no work left, any other is undecided', () => {
    const spent = { ...UNHURRIED, visit: () => false };
    expect(answer([{ type: 'string' }, 1], spent)).toBe(false);
    expect(answer([{ type: 'string' }, 'a'], spent)).toBeUndefined();
  });
});
