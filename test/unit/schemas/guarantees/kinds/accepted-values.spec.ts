import { describe, expect, it } from '@jest/globals';
import type { ColumnPromise } from '../../../../../src/schemas/guarantees/guarantee-kind.js';
import { guaranteeLines, LOST } from '../../../../support/guarantee-lines.js';

const closed = (...values: unknown[]) => ({ nullable: true, enum: values });

describe('accepted values', () => {
  it.each([
    [
      { accepted_values: { s: ['a'] } },
      { accepted_values: { s: ['b', 'a'] } },
      [`weakened /accepted_values/s ${LOST} ["b"]`],
    ],
    [
      { accepted_values: { s: ['a', 'b'] } },
      { accepted_values: { s: ['b'] } },
      ['strengthened /accepted_values/s history ["a"]'],
    ],
    [
      { accepted_values: { s: [1] } },
      { accepted_values: { s: ['1'] } },
      ['strengthened /accepted_values/s history [1]', `weakened /accepted_values/s ${LOST} ["1"]`],
    ],
    [{ accepted_values: { s: ['a'] } }, {}, [`removed /accepted_values/s ${LOST} null`]],
    [{}, { accepted_values: { s: ['a'] } }, ['added /accepted_values/s history ["a"]']],
  ])('from %j to %j tells %j', (before, after, lines) => {
    expect(guaranteeLines(before, after)).toEqual(lines);
  });

  const open = { nullable: true, enum: null };
  const ab = { accepted_values: { a: ['a', 'b'] } };
  it.each([
    { when: 'the schema has the same enum', before: [ab, closed('a', 'b')], after: [{}, closed('a', 'b')], tells: [] },
    {
      when: 'the schema enum is wider',
      before: [ab, closed('a', 'b', 'c')],
      after: [{}, closed('a', 'b', 'c')],
      tells: [`removed /accepted_values/a ${LOST} ["c"]`],
    },
    {
      when: 'the schema lets the value in, and says so',
      before: [ab, closed('a', 'b')],
      after: [{ accepted_values: { a: ['a', 'b', 'c'] } }, closed('a', 'b', 'c')],
      tells: [],
    },
    { when: 'the schema drops its enum, and says so', before: [ab, closed('a')], after: [{}, open], tells: [] },
    { when: 'the schema takes the values over', before: [ab, open], after: [{}, closed('a', 'b')], tells: [] },
    { when: 'the schema shuts a value out', before: [ab, open], after: [{}, closed('a')], tells: [] },
    {
      when: 'a value outside the schema is accepted',
      before: [ab, closed('a', 'b')],
      after: [{ accepted_values: { a: ['a', 'b', 'z'] } }, closed('a', 'b')],
      tells: [],
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
