import { describe, expect, it } from '@jest/globals';
import { testResultsOf } from '../../../../../src/modules/imports/domain/dbt-test-results.js';

const RUN = { metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/run-results/v6.json' } };
const assetsOf = (id: string) => (id === 'test.shop.both' ? ['model.shop.a', 'model.shop.b'] : []);

describe('results of a dbt run', () => {
  it('count for every asset that the test is about', () => {
    const results = [
      { unique_id: 'test.shop.both', status: 'fail', failures: 3 },
      { unique_id: 'model.shop.a', status: 'success' },
      { unique_id: 'test.shop.unknown', status: 'pass' },
    ];
    expect(testResultsOf({ ...RUN, results }, assetsOf)).toEqual([
      { testUniqueId: 'test.shop.both', assetUniqueId: 'model.shop.a', status: 'fail', failures: 3 },
      { testUniqueId: 'test.shop.both', assetUniqueId: 'model.shop.b', status: 'fail', failures: 3 },
    ]);
  });

  it.each([
    ['there are no results', null],
    ['they are no list', { ...RUN, results: {} }],
    ['one is no object', { ...RUN, results: ['pass'] }],
    ['a status is unknown', { ...RUN, results: [{ unique_id: 'test.shop.both', status: 'maybe' }] }],
    ['an id is missing', { ...RUN, results: [{ status: 'pass' }] }],
  ])('are none where %s', (_what, runResults) => {
    expect(testResultsOf(runResults, assetsOf)).toEqual([]);
  });

  it('are refused where something else stands in their place', () => {
    expect(() => testResultsOf({ results: [] }, assetsOf)).toThrow('This is no dbt run-results');
  });
});
