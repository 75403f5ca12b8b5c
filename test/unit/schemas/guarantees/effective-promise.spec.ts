import { describe, expect, it } from '@jest/globals';
import { effectivePromise } from '../../../../src/schemas/guarantees/effective-promise.js';
import { readGuarantees } from '../../../../src/schemas/guarantees/parse-guarantees.js';

const open = { nullable: true, enum: null };

describe('the effective promise', () => {
  it.each([
    [{}, open, open],
    [{ nullability: { a: 'never' } }, open, { nullable: false, enum: null }],
    [{ nullability: { a: { is: 'never', severity: 'warn' } } }, open, open],
    [{ nullability: { a: { max_null_ratio: 0.1 } } }, open, open],
    [{ nullability: { a: 'allowed' } }, { nullable: false, enum: null }, { nullable: false, enum: null }],
    [{ accepted_values: { a: ['x', 'y'] } }, open, { nullable: true, enum: ['x', 'y'] }],
    [
      { accepted_values: { a: ['x', 'y', 1] } },
      { nullable: true, enum: [null, 'y', 'z', '1'] },
      { nullable: true, enum: ['y'] },
    ],
    [{ accepted_values: { b: ['x'] } }, { nullable: true, enum: ['y'] }, { nullable: true, enum: ['y'] }],
  ])('of %j over %j is the tighter of the two', (document, schema, effective) => {
    expect(effectivePromise(readGuarantees(document), 'a', schema)).toEqual(effective);
  });
});
