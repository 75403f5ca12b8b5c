import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GuaranteesRefused } from '../../../../src/schemas/guarantees/guarantees-refused.js';
import { mergeGuarantees } from '../../../../src/schemas/guarantees/merge-guarantees.js';

const email = { nullability: { email: 'never', phone: 'allowed' }, freshness: { max_staleness: 'PT1H' } };

const entry = fc.oneof(
  fc.constantFrom('never', 'allowed'),
  fc.record({ max_null_ratio: fc.constantFrom(0.1, 0.5) }),
  fc.record({ is: fc.constantFrom('never', { max_null_ratio: 0.2 }), severity: fc.constant('warn') }),
);
const documents = fc.record(
  {
    freshness: fc.record({ max_staleness: fc.nat({ max: 99 }) }),
    nullability: fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), entry, { minKeys: 1 }),
    uniqueness: fc.array(fc.constantFrom(['a'], ['b']), { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('merging guarantees', () => {
  it.each([
    { when: 'omitted is inherited', patch: {}, gives: email },
    { when: 'all is null', patch: null, gives: {} },
    { when: 'a kind is null', patch: { nullability: null }, gives: { freshness: { max_staleness: 'PT1H' } } },
    {
      when: 'a column is null',
      patch: { nullability: { email: null }, freshness: null },
      gives: { nullability: { phone: 'allowed' } },
    },
    {
      when: 'the last column is null',
      patch: { nullability: { email: null, phone: null } },
      gives: { freshness: { max_staleness: 'PT1H' } },
    },
    {
      when: 'a column is added',
      patch: { nullability: { id: 'never' } },
      gives: { ...email, nullability: { ...email.nullability, id: 'never' } },
    },
    {
      when: 'a column becomes long',
      patch: { nullability: { email: { severity: 'warn' } } },
      gives: { ...email, nullability: { phone: 'allowed', email: { is: 'never', severity: 'warn' } } },
    },
    { when: 'what does not exist is removed', patch: { volume: null, accepted_values: { x: null } }, gives: email },
    {
      when: 'a column is new and long',
      patch: { accepted_values: { x: { is: [1] } } },
      gives: { ...email, accepted_values: { x: { is: [1] } } },
    },
    {
      when: 'a kind is unknown, for reading to refuse it',
      patch: { fresness: { x: 1 } },
      gives: { ...email, fresness: { x: 1 } },
    },
  ])('$when', ({ patch, gives }) => {
    expect(mergeGuarantees(email, patch)).toEqual(gives);
  });

  it.each([
    {
      when: 'a short value keeps the severity',
      current: { is: 'never', severity: 'warn' },
      patch: 'allowed',
      gives: { is: 'allowed', severity: 'warn' },
    },
    {
      when: 'a short object goes into a long one',
      current: { is: { max_null_ratio: 0.1 }, source: 'dbt:x' },
      patch: { max_null_ratio: 0.2 },
      gives: { is: { max_null_ratio: 0.2 }, source: 'dbt:x' },
    },
    {
      when: 'a long one takes a short one over',
      current: { max_null_ratio: 0.1 },
      patch: { severity: 'warn' },
      gives: { is: { max_null_ratio: 0.1 }, severity: 'warn' },
    },
    {
      when: 'a member is null',
      current: { is: 'never', severity: 'warn', source: 'dbt:x' },
      patch: { source: null },
      gives: { is: 'never', severity: 'warn' },
    },
    { when: 'the promise is null', current: { is: 'never', severity: 'warn' }, patch: { is: null }, gives: undefined },
  ])('$when', ({ current, patch, gives }) => {
    const merged = mergeGuarantees({ nullability: { a: current } }, { nullability: { a: patch } });
    expect(merged).toEqual(gives === undefined ? {} : { nullability: { a: gives } });
  });

  it('patches one bound of a volume, and drops it with its last bound', () => {
    const volume = { volume: { min_rows: 1, max_rows: 9 } };
    expect(mergeGuarantees(volume, { volume: { max_rows: 5 } })).toEqual({ volume: { min_rows: 1, max_rows: 5 } });
    expect(mergeGuarantees(volume, { volume: { max_rows: null } })).toEqual({ volume: { min_rows: 1 } });
    expect(mergeGuarantees(volume, { volume: { min_rows: null, max_rows: null } })).toEqual({});
  });

  it('replaces lists whole', () => {
    expect(mergeGuarantees({ uniqueness: [['a'], ['b']] }, { uniqueness: [['c']] })).toEqual({ uniqueness: [['c']] });
  });

  it.each([['x'], [7], [[]], [true]])('refuses the patch %j', (patch) => {
    const errors = [{ pointer: '/guarantees', message: 'Must be an object of guarantees, or null' }];
    expect(() => mergeGuarantees({}, patch)).toThrow(new GuaranteesRefused(errors));
    expect(() => mergeGuarantees({}, patch)).toThrow(expect.objectContaining({ errors }));
  });

  it('changes no prototype', () => {
    const patch: unknown = JSON.parse('{"nullability":{"__proto__":{"is":"never"}},"__proto__":{"polluted":true}}');
    const merged = mergeGuarantees({}, patch);
    expect(Object.keys(merged)).toEqual(['nullability', '__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('obeys the laws of a merge patch', () => {
    fc.assert(
      fc.property(documents, documents, (current, patch) => {
        expect(mergeGuarantees(current, {})).toEqual(current);
        expect(mergeGuarantees(current, undefined)).toEqual(current);
        expect(mergeGuarantees({}, patch)).toEqual(patch);
        expect(mergeGuarantees(current, current)).toEqual(current);
        const once = mergeGuarantees(current, patch);
        expect(mergeGuarantees(once, patch)).toEqual(once);
      }),
    );
  });
});
