import { describe, expect, it } from '@jest/globals';
import { customPromiseOf } from '../../../../../src/modules/imports/domain/custom-promise.js';
import { aTable, aTest } from '../../../../support/dbt-manifest.js';

const TABLE = aTable({ total: 'int' });

describe('a test kept as it stands', () => {
  it('is spelled as a call, in one order of arguments', () => {
    const one = aTest('accepted_range', { min_value: 0, column_name: 'total' }, { column: 'total' });
    const other = aTest('accepted_range', { column_name: 'total', min_value: 0 }, { column: 'total' });
    expect(customPromiseOf(one, TABLE)).toEqual({
      name: 'a_test',
      kind: 'dbt_test',
      expression: 'accepted_range(column_name="total", min_value=0)',
      description: 'dbt test a_test',
      columns: ['total'],
    });
    expect(customPromiseOf(other, TABLE)).toEqual(customPromiseOf(one, TABLE));
  });

  it('says for which rows it holds, and what it tolerates', () => {
    const test = aTest('not_null', {}, { where: 'a = 1', tolerance: 'error_if > 10' });
    expect(customPromiseOf(test, TABLE).expression).toBe('not_null() where a = 1 error_if > 10');
  });

  it('names its package', () => {
    const rule = { namespace: 'dbt_utils', name: 'equality', args: new Map([['compare_model', 'x']]) };
    expect(customPromiseOf(aTest('', {}, { rule }), TABLE).expression).toBe('dbt_utils.equality(compare_model="x")');
  });

  it('is its own query when it is a singular one', () => {
    const test = aTest(null, {}, { sql: '\nselect 1\n', description: 'Adds up' });
    expect(customPromiseOf(test, TABLE)).toEqual({
      name: 'a_test',
      kind: 'sql',
      expression: 'select 1',
      description: 'Adds up',
    });
  });
});
