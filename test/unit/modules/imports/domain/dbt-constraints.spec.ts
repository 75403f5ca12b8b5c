import { describe, expect, it } from '@jest/globals';
import {
  constraintsOf,
  hasEnforcedContract,
  isChecked,
} from '../../../../../src/modules/imports/domain/dbt-constraints.js';

const ENFORCED = { contract: { enforced: true } };
const PLAIN = { name: null, expression: null, to: null, toColumns: [] };

describe('constraints of a dbt model', () => {
  it.each([
    [{ contract: { enforced: true } }, true],
    [{ config: { contract: { enforced: true } } }, true],
    [{ contract: { enforced: 'yes' } }, false],
    [{}, false],
  ])('%j has an enforced contract: %s', (node, enforced) => {
    expect(hasEnforcedContract(node)).toBe(enforced);
  });

  it('are read from columns and from the model', () => {
    const node = {
      ...ENFORCED,
      columns: { id: { name: 'id', constraints: [{ type: 'not_null' }] } },
      constraints: [{ type: 'foreign_key', columns: ['id'], to: 'shop.other', to_columns: ['key'] }],
    };
    expect(constraintsOf(node)).toEqual([
      { ...PLAIN, type: 'not_null', columns: ['id'] },
      { ...PLAIN, type: 'foreign_key', columns: ['id'], to: 'shop.other', toColumns: ['key'] },
    ]);
  });

  it('are none without an enforced contract, since dbt then builds none', () => {
    expect(constraintsOf({ columns: { id: { constraints: [{ type: 'not_null' }] } } })).toEqual([]);
  });

  it('refuse what is no constraint', () => {
    expect(() => constraintsOf({ ...ENFORCED, constraints: ['unique'] })).toThrow('a constraint is not an object');
  });

  it.each([
    ['unique', 'postgres', true],
    ['unique', 'snowflake', false],
    ['check', 'databricks', true],
    ['foreign_key', 'bigquery', false],
    ['not_null', 'bigquery', true],
  ] as const)('%s is checked by %s: %s', (type, dialect, checked) => {
    expect(isChecked(type, dialect)).toBe(checked);
  });
});
