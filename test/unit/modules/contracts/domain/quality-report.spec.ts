import { describe, expect, it } from '@jest/globals';
import { readResults } from '../../../../../src/modules/contracts/domain/quality-report.js';

const ONE = { guarantee: '/freshness', status: 'passed' };

describe('a plain list of results', () => {
  it('is read with what it leaves out', () => {
    const whole = {
      guarantee: '/nullability/email',
      status: 'failed',
      failed_rows: 3,
      total_rows: 9,
      message: 'three',
    };
    expect(readResults([ONE, whole])).toEqual([
      { guarantee: '/freshness', status: 'passed', failedRows: null, totalRows: null, message: null },
      { guarantee: '/nullability/email', status: 'failed', failedRows: 3, totalRows: 9, message: 'three' },
    ]);
  });

  it.each([
    ['no list', {}, '/results'],
    ['an empty list', [], '/results'],
    ['a list too long', Array.from({ length: 1_001 }, () => ONE), '/results'],
    ['a result that is no object', ['passed'], '/results/0'],
    ['a guarantee that is no path', [{ ...ONE, guarantee: 'freshness' }], '/results/0/guarantee'],
    ['no guarantee', [ONE, { status: 'passed' }], '/results/1/guarantee'],
    ['a word that is no status', [{ ...ONE, status: 'pass' }], '/results/0/status'],
    ['fewer than no rows', [{ ...ONE, failed_rows: -1 }], '/results/0/failed_rows'],
    ['half a row', [{ ...ONE, total_rows: 0.5 }], '/results/0/total_rows'],
    ['a message that is no text', [{ ...ONE, message: 7 }], '/results/0/message'],
    ['a field that is not known', [{ ...ONE, failures: 1 }], '/results/0/failures'],
  ])('is refused where there is %s', (_, list, pointer) => {
    expect(() => readResults(list)).toThrow(
      expect.objectContaining({
        code: 'quality.report_invalid',
        errors: [expect.objectContaining({ pointer })] as unknown,
      }),
    );
  });

  it('is refused with every place that is wrong', () => {
    expect(() => readResults([{ guarantee: 1 }, {}])).toThrow(
      expect.objectContaining({
        errors: ['/results/0/guarantee', '/results/0/status', '/results/1/guarantee', '/results/1/status'].map(
          (pointer) => expect.objectContaining({ pointer }) as unknown,
        ),
      }),
    );
  });
});
