import { describe, expect, it } from '@jest/globals';
import { pledgeOf } from '../../../../../src/modules/imports/domain/dbt-test-promises.js';
import type { DbtTest } from '../../../../../src/modules/imports/domain/dbt-tests.js';
import { aTable, aTest } from '../../../../support/dbt-manifest.js';

const TABLE = aTable({ id: 'int', line: 'int', status: 'varchar', customer_id: 'int' });
const on = (column: string, more: Partial<DbtTest> = {}) => ({ column, ...more });
const OTHER = { reads: ['model.shop.customers', 'model.shop.orders'] };
const rowCount = 'expect_table_row_count_to_be_between';

describe('what a dbt test promises', () => {
  it.each([
    ['not_null', aTest('not_null', {}, on('id')), { kind: 'nullability', column: 'id', is: 'never' }],
    [
      'not_null in other letters',
      aTest('not_null', {}, on('"ID"')),
      { kind: 'nullability', column: 'id', is: 'never' },
    ],
    ['unique', aTest('unique', {}, on('id')), { kind: 'uniqueness', is: ['id'] }],
    [
      'a combination',
      aTest('unique_combination_of_columns', { combination_of_columns: ['id', 'LINE'] }),
      { kind: 'uniqueness', is: ['id', 'line'] },
    ],
    [
      'a compound key',
      aTest('expect_compound_columns_to_be_unique', { column_list: ['id', 'line'] }),
      { kind: 'uniqueness', is: ['id', 'line'] },
    ],
    [
      'accepted values',
      aTest('accepted_values', { values: ['a'] }, on('status')),
      { kind: 'accepted_values', column: 'status', is: ['a'] },
    ],
    [
      'bare accepted values',
      aTest('accepted_values', { values: [1, 2], quote: false }, on('id')),
      { kind: 'accepted_values', column: 'id', is: [1, 2] },
    ],
    [
      'a relationship',
      aTest('relationships', { field: 'customer_key' }, on('customer_id', OTHER)),
      {
        kind: 'relationships',
        is: { columns: ['customer_id'], to_asset: 'shop.marts.customers', to_columns: ['customer_key'] },
      },
    ],
    [
      'a relationship to itself',
      aTest('relationships', { field: 'id' }, on('line')),
      { kind: 'relationships', is: { columns: ['line'], to_asset: 'shop.marts.orders', to_columns: ['id'] } },
    ],
    [
      'a number of rows',
      aTest(rowCount, { min_value: 1, max_value: 9 }),
      { kind: 'volume', is: { min_rows: 1, max_rows: 9 } },
    ],
    ['a least number of rows', aTest(rowCount, { min_value: 1 }), { kind: 'volume', is: { min_rows: 1 } }],
    [
      'an exact number of rows',
      aTest('expect_table_row_count_to_equal', { value: 4 }),
      { kind: 'volume', is: { min_rows: 4, max_rows: 4 } },
    ],
    [
      'recency',
      aTest('recency', { datepart: 'day', field: 'at', interval: 1 }),
      { kind: 'freshness', is: { max_staleness: 'PT24H' } },
    ],
  ])('%s', (_what, test, promised) => {
    expect(pledgeOf(test, TABLE)).toMatchObject({ promised, severity: 'error', otherwise: { name: 'a_test' } });
  });

  it.each([
    ['holds for some rows only', aTest('not_null', {}, on('id', { where: 'a = 1' }))],
    ['tolerates failing rows', aTest('unique', {}, on('id', { tolerance: 'error_if > 10' }))],
    ['is a query', aTest(null, {}, { sql: 'select 1' })],
    ['is of an unknown rule', aTest('accepted_range', { min_value: 0 }, on('id'))],
    ['is of a package that may mean something else', packaged('not_null', 'my_package')],
    ['is about an expression', aTest('unique', {}, on('lower(status)'))],
    ['is about a field of a column', aTest('not_null', {}, on('address.zip'))],
    ['names a column that is unknown', aTest('unique_combination_of_columns', { combination_of_columns: ['id', 'x'] })],
    ['names a column twice', aTest('unique_combination_of_columns', { combination_of_columns: ['id', 'ID'] })],
    ['names no column', aTest('unique_combination_of_columns', { combination_of_columns: 'id' })],
    ['accepts an expression', aTest('accepted_values', { values: ['now()'], quote: false }, on('status'))],
    ['refers to several tables', aTest('relationships', { field: 'id' }, on('id', { reads: ['a', 'b'] }))],
    ['refers to an unknown table', aTest('relationships', { field: 'id' }, on('id', { reads: ['model.shop.x'] }))],
    ['refers to no column', aTest('relationships', {}, on('id', OTHER))],
    ['counts by group', aTest(rowCount, { min_value: 1, group_by: ['id'] })],
    ['counts nothing', aTest(rowCount, { min_value: 'x' })],
    ['counts halves', aTest(rowCount, { min_value: 0.5 })],
    ['counts backwards', aTest(rowCount, { min_value: 9, max_value: 1 })],
    ['is recent by group', aTest('recency', { datepart: 'day', interval: 1, group_by_columns: ['id'] })],
  ])('stays custom where it %s', (_what, test) => {
    expect(pledgeOf(test, TABLE)).toMatchObject({
      promised: { kind: 'custom', is: { name: 'a_test' } },
      otherwise: null,
    });
  });

  it('goes with its column', () => {
    expect(pledgeOf(aTest('not_null', {}, on('gone')), TABLE)).toBeNull();
    expect(pledgeOf(aTest('accepted_range', {}, on('gone')), TABLE)).toBeNull();
  });

  it('is soft where the test only warns', () => {
    expect(pledgeOf(aTest('not_null', {}, on('id', { severity: 'warn' })), TABLE)?.severity).toBe('warn');
  });

  it('knows the tests of well-known packages by name', () => {
    const args = new Map([['combination_of_columns', ['id']]]);
    const rule = { namespace: 'dbt_utils', name: 'unique_combination_of_columns', args };
    expect(pledgeOf(aTest('', {}, { rule }), TABLE)?.promised).toEqual({ kind: 'uniqueness', is: ['id'] });
  });
});

function packaged(name: string, namespace: string): DbtTest {
  return aTest('', {}, on('id', { rule: { namespace, name, args: new Map() } }));
}
