import { describe, expect, it } from '@jest/globals';
import { checkResults } from '../../../../../src/modules/contracts/domain/check-results.js';
import type { ReportedResult } from '../../../../../src/modules/contracts/domain/quality-report.js';
import { readGuarantees } from '../../../../../src/schemas/index.js';

const PROMISED = readGuarantees({
  freshness: { max_staleness: 'PT1H' },
  nullability: { email: 'never', phone: { max_null_ratio: 0.1 } },
  uniqueness: [['id']],
  accepted_values: { status: { is: ['open'], severity: 'warn' } },
  custom: [{ name: 'positive', expression: 'total > 0', columns: ['total'] }],
});

const result = (guarantee: string, more: Partial<ReportedResult> = {}): ReportedResult => ({
  guarantee,
  status: 'passed',
  failedRows: null,
  totalRows: null,
  message: null,
  ...more,
});
const check = (...results: ReportedResult[]) => checkResults({ results, unmatched: null }, PROMISED);

describe('results', () => {
  it('are given the severity and the columns of their guarantee', () => {
    const paths = ['/freshness', '/nullability/email', '/uniqueness/id', '/accepted_values/status', '/custom/positive'];
    const { results } = check(...paths.map((path) => result(path)));
    expect(results.map(({ severity, subjects }) => [severity, subjects])).toEqual([
      ['error', null],
      ['error', ['/email']],
      ['error', null],
      ['warn', ['/status']],
      ['error', ['/total']],
    ]);
  });

  it.each([
    ['/nullability/emial', '/nullability/email'],
    ['/freshnes', '/freshness'],
    ['/volume', null],
  ])('that speak of %s are refused; the nearest is %s', (path, nearest) => {
    expect(() => check(result('/freshness'), result(path))).toThrow(
      expect.objectContaining({
        code: 'guarantee.unknown',
        details: { guarantee: path, nearest },
        errors: [expect.objectContaining({ pointer: '/results/1/guarantee' }) as unknown],
      }),
    );
  });

  it('of another tool leave out what is no guarantee, and say so', () => {
    const results = [result('/freshness'), result('/volume')];
    const checked = checkResults({ results, unmatched: ['test.shop.a'] }, PROMISED);
    expect(checked.results.map(({ guarantee }) => guarantee)).toEqual(['/freshness']);
    expect(checked.unmatched).toEqual(['test.shop.a', '/volume']);
  });

  it('need only a known kind before the first contract', () => {
    const early = (path: string) => checkResults({ results: [result(path)], unmatched: null }, null);
    expect(early('/nullability/anything').results).toMatchObject([{ severity: 'error', subjects: null }]);
    expect(() => early('/nulability/a')).toThrow(
      expect.objectContaining({ details: { guarantee: '/nulability/a', nearest: '/nullability' } }),
    );
  });

  it.each<[string, ReportedResult[], string | null]>([
    ['more failed than looked at', [result('/freshness', { failedRows: 2, totalRows: 1 })], '/results/0/failed_rows'],
    ['all failed', [result('/uniqueness/id', { status: 'failed', failedRows: 2, totalRows: 2 })], null],
    ['passed with failing rows', [result('/nullability/email', { failedRows: 1 })], '/results/0/failed_rows'],
    ['passed within a share of nulls', [result('/nullability/phone', { failedRows: 1, totalRows: 99 })], null],
    ['passed a check of its own kind', [result('/custom/positive', { failedRows: 1 })], null],
    ['failed without a row', [result('/uniqueness/id', { status: 'failed', failedRows: 0 })], '/results/0/failed_rows'],
    ['failed with no count', [result('/uniqueness/id', { status: 'failed' })], null],
    ['late without a row', [result('/freshness', { status: 'failed', failedRows: 0 })], null],
    ['said twice', [result('/freshness'), result('/freshness', { status: 'failed' })], '/results/1/guarantee'],
  ])('%s: refused at %3$s', (_, results, pointer) => {
    const codes = () => {
      try {
        return check(...results).results.length;
      } catch (error) {
        return (error as { errors: { pointer: string }[] }).errors.map((one) => one.pointer);
      }
    };
    expect(codes()).toEqual(pointer === null ? results.length : [pointer]);
  });
});
