import { describe, expect, it } from '@jest/globals';
import { replaceSource } from '../../../../src/schemas/guarantees/replace-source.js';

const dbt = (is: unknown, severity?: string) => ({ is, ...(severity ? { severity } : {}), source: 'dbt:shop' });

describe('an import of guarantees', () => {
  it('replaces those of its own source and leaves all others', () => {
    const current = {
      freshness: dbt({ max_staleness: 60 }),
      nullability: { id: dbt('never'), email: 'never', phone: { is: 'never', source: 'dbt:other' } },
      uniqueness: [dbt(['id']), ['email']],
      custom: [dbt({ name: 'old', expression: 'x' })],
    };
    const incoming = { nullability: { id: { is: 'never', severity: 'warn' } }, uniqueness: [['day']] };
    expect(replaceSource(current, 'dbt:shop', incoming)).toEqual({
      nullability: { id: dbt('never', 'warn'), email: 'never', phone: { is: 'never', source: 'dbt:other' } },
      uniqueness: [['email'], dbt(['day'])],
    });
  });

  it('yields to what others say of the same thing, however they write it', () => {
    const current = {
      freshness: { max_staleness: 30 },
      nullability: { id: 'allowed' },
      uniqueness: [['b', 'a']],
      custom: [{ name: 'n', expression: 'mine' }],
    };
    const incoming = {
      freshness: { max_staleness: 60 },
      nullability: { id: 'never' },
      uniqueness: [['a', 'b']],
      custom: [{ name: 'n', expression: 'theirs' }],
    };
    expect(replaceSource(current, 'dbt:shop', incoming)).toEqual(current);
  });

  it('is the same when repeated', () => {
    const incoming = { nullability: { id: 'never' }, uniqueness: [['id']], volume: { min_rows: 1 } };
    const once = replaceSource({}, 'dbt:shop', incoming);
    expect(once).toEqual({
      nullability: { id: dbt('never') },
      uniqueness: [dbt(['id'])],
      volume: dbt({ min_rows: 1 }),
    });
    expect(replaceSource(once, 'dbt:shop', incoming)).toEqual(once);
    expect(replaceSource(once, 'dbt:shop', {})).toEqual({});
    expect(replaceSource(once, 'dbt:other', {})).toEqual(once);
  });
});
