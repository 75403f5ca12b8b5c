import { describe, expect, it } from '@jest/globals';
import { testsOf } from '../../../../../src/modules/imports/domain/dbt-tests.js';
import { anOpenManifest, aTestNode } from '../../../../support/dbt-manifest.js';

const MODEL = 'model.shop.orders';

function read(node: object) {
  const { tests, failed } = testsOf(anOpenManifest({ nodes: { 'test.shop.t': node } }));
  return { test: tests[0], failed: [...failed] };
}

describe('dbt tests', () => {
  it('are read with their arguments, but for the model', () => {
    const kwargs = { values: ['a'], column_name: 'status', model: '{{ ref("orders") }}' };
    const { test } = read(aTestNode('accepted_values', MODEL, { test_metadata: { name: 'accepted_values', kwargs } }));
    expect(test).toMatchObject({ column: 'status', severity: 'error', attachedTo: MODEL, tolerance: null });
    expect(Object.fromEntries(test?.rule?.args ?? [])).toEqual({ values: ['a'], column_name: 'status' });
  });

  it('may have their arguments apart', () => {
    const kwargs = { column_name: 'status', arguments: { values: ['a'] } };
    const { test } = read(aTestNode('accepted_values', MODEL, { test_metadata: { name: 'accepted_values', kwargs } }));
    expect(Object.fromEntries(test?.rule?.args ?? [])).toEqual({ column_name: 'status', values: ['a'] });
  });

  it.each([
    [{}, 'error', null],
    [{ severity: 'WARN' }, 'warn', null],
    [{ severity: 'ERROR', error_if: '!= 0', fail_calc: 'count(*)' }, 'error', null],
    [{ severity: 'ERROR', error_if: '>0' }, 'error', null],
    [{ severity: 'ERROR', error_if: '> 10', warn_if: '!= 0' }, 'error', 'error_if > 10'],
    [{ severity: 'WARN', error_if: '> 10', warn_if: '>5' }, 'warn', 'warn_if >5'],
    [{ fail_calc: 'sum(n)' }, 'error', 'fail_calc sum(n)'],
  ])('with %j are %s and tolerate %s', (config, severity, tolerance) => {
    expect(read(aTestNode('not_null', MODEL, { config })).test).toMatchObject({ severity, tolerance });
  });

  it('may hold for some rows only', () => {
    expect(read(aTestNode('not_null', MODEL, { config: { where: 'a = 1' } })).test?.where).toBe('a = 1');
    expect(read(aTestNode('not_null', MODEL, { config: { where: ' ' } })).test?.where).toBeNull();
  });

  it('belong to what they read where dbt does not say to which model', () => {
    expect(read(aTestNode('not_null', MODEL, { attached_node: null })).test?.attachedTo).toBe(MODEL);
    const two = { attached_node: null, depends_on: { nodes: ['model.shop.a', 'model.shop.b'] } };
    expect(read(aTestNode('relationships', MODEL, two)).test?.attachedTo).toBeNull();
  });

  it('may be a query of their own', () => {
    const { test } = read({ name: 'adds_up', raw_code: 'select 1', depends_on: { nodes: [MODEL] } });
    expect(test).toMatchObject({ name: 'adds_up', rule: null, sql: 'select 1', attachedTo: null, reads: [MODEL] });
  });

  it('are left out when disabled, and named when malformed', () => {
    expect(read(aTestNode('not_null', MODEL, { config: { enabled: false } })).test).toBeUndefined();
    expect(read(aTestNode('not_null', MODEL, { test_metadata: 'not_null' })).failed).toEqual([
      ['test.shop.t', 'test_metadata is not an object'],
    ]);
  });

  it('come hard ones first, then by id', () => {
    const nodes = {
      'test.shop.a': aTestNode('not_null', MODEL, { config: { severity: 'warn' } }),
      'test.shop.c': aTestNode('not_null', MODEL),
      'test.shop.b': aTestNode('not_null', MODEL),
    };
    expect(testsOf(anOpenManifest({ nodes })).tests.map(({ uniqueId }) => uniqueId)).toEqual([
      'test.shop.b',
      'test.shop.c',
      'test.shop.a',
    ]);
  });
});
