import type { PlannedTestResult } from './import-plan.js';

/** How one guarantee of one asset fared, all its tests taken together. */
export interface PlannedCheck {
  readonly guarantee: string;
  readonly status: 'passed' | 'warned' | 'failed' | 'errored' | 'skipped';
  readonly failures: number | null;
  readonly message: string | null;
}

export interface PlannedQuality {
  readonly checks: readonly PlannedCheck[];
  /** Tests that check no guarantee. */
  readonly unmatched: readonly string[];
}

/** Words of dbt and ours, the worst first: where several tests check one guarantee, the worst outcome is its own. */
const OUTCOMES = [
  ['fail', 'failed'],
  ['error', 'errored'],
  ['warn', 'warned'],
  ['pass', 'passed'],
  ['skipped', 'skipped'],
] as const satisfies readonly (readonly [PlannedTestResult['status'], PlannedCheck['status']])[];

/** What a run says of one asset: one check a guarantee, sorted by its path. */
export function qualityOf(results: readonly PlannedTestResult[]): PlannedQuality {
  const byGuarantee = Map.groupBy(results, ({ guarantee }) => guarantee);
  const checks = [...byGuarantee].flatMap(([guarantee, tests]) =>
    guarantee === null ? [] : [checkOf(guarantee, tests)],
  );
  return {
    checks: checks.sort((a, b) => (a.guarantee < b.guarantee ? -1 : 1)),
    unmatched: (byGuarantee.get(null) ?? []).map(({ testUniqueId }) => testUniqueId).sort(),
  };
}

function checkOf(guarantee: string, tests: readonly PlannedTestResult[]): PlannedCheck {
  const [status, worst] =
    OUTCOMES.map(([word, outcome]) => [outcome, tests.find((test) => test.status === word)] as const).find(
      ([, test]) => test !== undefined,
    ) ?? (['skipped', undefined] as const);
  return { guarantee, status, failures: worst?.failures ?? null, message: worst?.message ?? null };
}
