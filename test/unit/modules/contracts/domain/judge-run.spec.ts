import { describe, expect, it } from '@jest/globals';
import { countsOf, isBreach, judgeRun } from '../../../../../src/modules/contracts/domain/judge-run.js';
import type { ResultStatus } from '../../../../../src/modules/contracts/domain/quality-report.js';

const results = (...written: string[]) =>
  written.map((text) => {
    const [status, severity] = text.split(' ');
    return { status: status as ResultStatus, severity: severity === 'warn' ? ('warn' as const) : ('error' as const) };
  });

describe('a run', () => {
  it.each([
    ['passed', ['passed']],
    ['passed', ['passed', 'warned', 'skipped']],
    ['passed', ['failed warn', 'passed']],
    ['passed', ['failed warn']],
    ['failed', ['passed', 'failed']],
    ['failed', ['passed', 'errored']],
    ['skipped', ['skipped', 'skipped']],
    ['skipped', ['errored warn']],
    ['skipped', []],
  ])('%s: %j', (verdict, written) => {
    expect(judgeRun(results(...written))).toBe(verdict);
  });

  it('breaches only what is promised, by failing it or by not getting to check it', () => {
    expect(results('failed', 'errored', 'failed warn', 'warned', 'skipped', 'passed').map(isBreach)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('counts each status, those that do not occur too', () => {
    expect(countsOf(results('passed', 'passed', 'failed'))).toEqual({
      passed: 2,
      warned: 0,
      failed: 1,
      errored: 0,
      skipped: 0,
    });
  });
});
