import { describe, expect, it } from '@jest/globals';
import { runOf, testResultsOf } from '../../../../../src/modules/imports/domain/dbt-test-results.js';

const RUN = { metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/run-results/v6.json' } };
const BOTH = [
  { assetUniqueId: 'model.shop.a', guarantee: '/uniqueness/id' },
  { assetUniqueId: 'model.shop.b', guarantee: null },
];
const subjectsOf = (id: string) => (id === 'test.shop.both' ? BOTH : []);

describe('results of a dbt run', () => {
  it('count for every asset that the test is about', () => {
    const results = [
      { unique_id: 'test.shop.both', status: 'fail', failures: 3, message: 'three' },
      { unique_id: 'model.shop.a', status: 'success' },
      { unique_id: 'test.shop.unknown', status: 'pass' },
    ];
    expect(testResultsOf({ ...RUN, results }, subjectsOf)).toEqual([
      { testUniqueId: 'test.shop.both', ...BOTH[0], status: 'fail', failures: 3, message: 'three' },
      { testUniqueId: 'test.shop.both', ...BOTH[1], status: 'fail', failures: 3, message: 'three' },
    ]);
  });

  it.each([
    ['there are no results', null],
    ['they are no list', { ...RUN, results: {} }],
    ['one is no object', { ...RUN, results: ['pass'] }],
    ['a status is unknown', { ...RUN, results: [{ unique_id: 'test.shop.both', status: 'maybe' }] }],
    ['an id is missing', { ...RUN, results: [{ status: 'pass' }] }],
  ])('are none where %s', (_what, runResults) => {
    expect(testResultsOf(runResults, subjectsOf)).toEqual([]);
  });

  it('are refused where something else stands in their place', () => {
    expect(() => testResultsOf({ results: [] }, subjectsOf)).toThrow('This is no dbt run-results');
  });

  it('keep no count that is none', () => {
    const results = [-1, 0.5, 'many', null].map((failures) => ({
      unique_id: 'test.shop.both',
      status: 'fail',
      failures,
    }));
    expect(testResultsOf({ ...RUN, results }, subjectsOf).every(({ failures }) => failures === null)).toBe(true);
  });
});

describe('the run', () => {
  const run = (metadata: object) => runOf({ metadata: { ...RUN.metadata, ...metadata } });

  it('is known by the id of its invocation, and by when it wrote its results', () => {
    expect(run({ invocation_id: 'abc', generated_at: '2026-01-31T12:00:00.123456Z' })).toEqual({
      id: 'abc',
      at: new Date('2026-01-31T12:00:00.123Z'),
    });
  });

  it.each([
    [{}, { id: null, at: null }],
    [
      { invocation_id: null, generated_at: 'yesterday' },
      { id: null, at: null },
    ],
    [
      { invocation_id: 'x'.repeat(201), generated_at: 7 },
      { id: null, at: null },
    ],
  ])('of %j is %j', (metadata, expected) => {
    expect(run(metadata)).toEqual(expected);
  });

  it('is none without results', () => {
    expect([runOf(null), runOf(undefined)]).toEqual([null, null]);
  });
});
