import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Inclusion } from '../../../../src/schemas/inclusion/inclusion.js';
import { parseSchema } from '../../../../src/schemas/index.js';
import { accepts } from '../../../../src/schemas/values/accepts.js';
import { checkPair } from '../../../support/engine/oracle.js';
import { instance, schemaPair } from '../../../support/engine/random-schemas.js';
import { UNHURRIED } from '../../../support/engine/unhurried.js';

/** Pairs of schemas, the values of the first among those of the second or not. */
const CASES = JSON.parse(readFileSync('test/fixtures/schemas/inclusions.json', 'utf8')) as Readonly<
  Record<'holds' | 'fails', readonly (readonly [inner: unknown, outer: unknown])[]>
>;

function shape(schema: unknown) {
  return parseSchema('json_schema', schema).shape;
}

describe('inclusion of schemas', () => {
  it('never contradicts the standard validators, in proofs, in evidence or about single values', async () => {
    await fc.assert(
      fc.asyncProperty(schemaPair, fc.array(instance, { minLength: 20, maxLength: 20 }), async (pair, values) => {
        expect((await checkPair(pair, values))?.contradictions ?? []).toEqual([]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it.each([
    ['a number is not always whole', { type: 'number' }, { type: 'integer' }, 'fails'],
    ['steps of six are steps of two', { multipleOf: 6 }, { multipleOf: 2 }, 'holds'],
    [
      'an interval is covered by two',
      { type: 'number', minimum: 0, maximum: 9 },
      { anyOf: [{ maximum: 5 }, { minimum: 5 }] },
      'holds',
    ],
    [
      'an interval with a hole is not',
      { type: 'number', minimum: 0, maximum: 9 },
      { anyOf: [{ maximum: 5 }, { minimum: 6 }] },
      'fails',
    ],
    ['a prefix implies what it contains', { type: 'string', pattern: '^abc' }, { pattern: 'b' }, 'holds'],
    ['a look-ahead is not followed', { type: 'string', pattern: '^(?=a)' }, { pattern: '^a' }, 'unknown'],
    [
      'three different booleans do not exist',
      { type: 'array', items: { type: 'boolean' }, uniqueItems: true, minItems: 3 },
      false,
      'holds',
    ],
    [
      'a list that needs itself is no list',
      { $ref: '#/$defs/a', $defs: { a: { type: 'array', minItems: 1, items: { $ref: '#/$defs/a' } } } },
      false,
      'holds',
    ],
    [
      'property names may be decided',
      { propertyNames: { maxLength: 3 } },
      { propertyNames: { maxLength: 5 } },
      'holds',
    ],
  ])('%s', (_, inner, outer, answer) => {
    expect(new Inclusion().judge('history', { before: shape(inner), after: shape(outer) }).answer).toBe(answer);
  });

  it.each(CASES.holds)('holds for %j in %j', (inner, outer) => {
    expect(new Inclusion().judge('history', { before: shape(inner), after: shape(outer) })).toMatchObject({
      answer: 'holds',
      reason: null,
    });
  });

  it.each(CASES.fails)('fails for %j in %j, with a value to show it', (inner, outer) => {
    const [before, after] = [shape(inner), shape(outer)];
    const { answer, value } = new Inclusion().judge('strict_readers', { before: after, after: before });
    expect([answer, accepts(before, value, UNHURRIED), accepts(after, value, UNHURRIED)]).toEqual([
      'fails',
      true,
      false,
    ]);
  });
});
