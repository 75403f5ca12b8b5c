import { describe, expect, it } from '@jest/globals';
import { qualityOf } from '../../../../../src/modules/imports/domain/dbt-quality.js';
import type { PlannedTestResult } from '../../../../../src/modules/imports/domain/import-plan.js';

const ran = (guarantee: string | null, status: PlannedTestResult['status'], id = 'test.shop.a'): PlannedTestResult => ({
  testUniqueId: id,
  assetUniqueId: 'model.shop.orders',
  guarantee,
  status,
  failures: status === 'fail' ? 3 : null,
  message: `${status}ed`,
});

describe('what a dbt run says of an asset', () => {
  it('is a check for each guarantee, by path, in our words', () => {
    const { checks } = qualityOf([
      ran('/volume', 'error'),
      ran('/a', 'pass'),
      ran('/b', 'fail'),
      ran('/c', 'warn'),
      ran('/d', 'skipped'),
    ]);
    expect(checks.map(({ guarantee, status, failures }) => [guarantee, status, failures])).toEqual([
      ['/a', 'passed', null],
      ['/b', 'failed', 3],
      ['/c', 'warned', null],
      ['/d', 'skipped', null],
      ['/volume', 'errored', null],
    ]);
  });

  it.each([
    [['pass', 'fail', 'error'], 'failed'],
    [['warn', 'error', 'pass'], 'errored'],
    [['pass', 'warn'], 'warned'],
    [['skipped', 'pass'], 'passed'],
  ] as const)('is the worst where tests of one guarantee went %j', (statuses, worst) => {
    expect(qualityOf(statuses.map((status) => ran('/a', status))).checks).toMatchObject([{ status: worst }]);
  });

  it('names the tests that check no guarantee', () => {
    expect(qualityOf([ran(null, 'fail', 'test.shop.z'), ran(null, 'pass', 'test.shop.b')])).toEqual({
      checks: [],
      unmatched: ['test.shop.b', 'test.shop.z'],
    });
  });
});
