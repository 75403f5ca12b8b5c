import { describe, expect, it } from '@jest/globals';
import type { ColumnPromise } from '../../../../../src/schemas/guarantees/guarantee-kind.js';
import { guaranteeLines, LOST } from '../../../../support/guarantee-lines.js';

describe('nullability', () => {
  it.each([
    [{ nullability: { a: 'never' } }, { nullability: { a: { max_null_ratio: 0 } } }, []],
    [{ nullability: { a: 'never' } }, { nullability: { a: 'allowed' } }, [`weakened /nullability/a ${LOST} "allowed"`]],
    [
      { nullability: { a: 'never' } },
      { nullability: { a: { max_null_ratio: 0.1 } } },
      [`weakened /nullability/a ${LOST} {"max_null_ratio":0.1}`],
    ],
    [
      { nullability: { a: { max_null_ratio: 0.2 } } },
      { nullability: { a: { max_null_ratio: 0.1 } } },
      ['strengthened /nullability/a - {"max_null_ratio":0.1}'],
    ],
    [
      { nullability: { a: { max_null_ratio: 0.2 } } },
      { nullability: { a: 'never' } },
      ['strengthened /nullability/a history "never"'],
    ],
    [{}, { nullability: { a: 'never' } }, ['added /nullability/a history "never"']],
    [{}, { nullability: { a: 'allowed' } }, []],
  ])('from %j to %j tells %j', (before, after, lines) => {
    expect(guaranteeLines(before, after)).toEqual(lines);
  });

  const notNull = { nullable: false, enum: null };
  const open = { nullable: true, enum: null };
  const never = { nullability: { a: 'never' } };
  it.each([
    { when: 'the schema promises it anyway', before: [never, notNull], after: [{}, notNull], tells: [] },
    { when: 'the schema takes the promise over', before: [never, open], after: [{}, notNull], tells: [] },
    { when: 'the guarantee takes the promise over', before: [{}, notNull], after: [never, open], tells: [] },
    { when: 'both give it up, and the schema says so', before: [never, notNull], after: [{}, open], tells: [] },
    {
      when: 'the schema allows null on both sides',
      before: [never, open],
      after: [{}, open],
      tells: [`removed /nullability/a ${LOST} null`],
    },
  ])('counts with the schema: $when', ({ before, after, tells }) => {
    const [[oldDocument, oldSchema], [newDocument, newSchema]] = [before, after] as [
      [unknown, ColumnPromise],
      [unknown, ColumnPromise],
    ];
    const schema = { before: () => oldSchema, after: () => newSchema };
    expect(guaranteeLines(oldDocument, newDocument, { schema })).toEqual(tells);
  });
});
