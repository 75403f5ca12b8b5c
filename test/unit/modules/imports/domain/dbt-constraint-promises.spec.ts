import { describe, expect, it } from '@jest/globals';
import { constraintPledgeOf } from '../../../../../src/modules/imports/domain/dbt-constraint-promises.js';
import type { DbtConstraint } from '../../../../../src/modules/imports/domain/dbt-constraints.js';
import { aTable } from '../../../../support/dbt-manifest.js';

const TABLE = aTable({ id: 'int', paid: 'int' });

function constraint(type: string, more: Partial<DbtConstraint> = {}): DbtConstraint {
  return { type, columns: [], name: null, expression: null, to: null, toColumns: [], ...more };
}

describe('what a constraint of an enforced contract promises', () => {
  it.each([
    ['a key', constraint('unique', { columns: ['ID'] }), { kind: 'uniqueness', is: ['id'] }],
    [
      'a reference',
      constraint('foreign_key', { columns: ['id'], to: 'model.shop.customers', toColumns: ['key'] }),
      { kind: 'relationships', is: { columns: ['id'], to_asset: 'shop.marts.customers', to_columns: ['key'] } },
    ],
    [
      'a check',
      constraint('check', { columns: ['paid'], expression: 'paid > 0' }),
      {
        kind: 'custom',
        is: {
          name: 'check_paid',
          kind: 'sql',
          expression: 'check paid > 0',
          description: 'check constraint of the dbt contract',
          columns: ['paid'],
        },
      },
    ],
  ])('%s', (_what, given, promised) => {
    expect(constraintPledgeOf(given, TABLE, 'postgres')).toEqual({ promised, severity: 'error', otherwise: null });
  });

  it.each([
    ['a reference to an unknown table', constraint('foreign_key', { columns: ['id'], to: 'x.y', toColumns: ['key'] })],
    ['a reference as text', constraint('foreign_key', { columns: ['id'], expression: 'shop.other (key)' })],
    ['a key with an unknown column', constraint('unique', { columns: ['id', 'gone'] })],
    ['a check of the table', constraint('check', { name: 'sane', expression: 'paid > id' })],
  ])('%s stays custom', (_what, given) => {
    expect(constraintPledgeOf(given, TABLE, 'postgres')?.promised.kind).toBe('custom');
  });

  it('NOT NULL and the primary key are in the schema already', () => {
    expect(constraintPledgeOf(constraint('not_null', { columns: ['id'] }), TABLE, 'postgres')).toBeNull();
    expect(constraintPledgeOf(constraint('primary_key', { columns: ['id'] }), TABLE, 'postgres')).toBeNull();
  });

  it('is soft in a warehouse that does not check it', () => {
    expect(constraintPledgeOf(constraint('unique', { columns: ['id'] }), TABLE, 'snowflake')?.severity).toBe('warn');
  });
});
