import type { CheckedResult } from './check-results.js';
import { RESULT_STATUSES, type ResultStatus } from './quality-report.js';

/** `failed`: a guarantee was not kept, or could not be checked. `skipped`: nothing was checked. */
export const RUN_STATUSES = ['passed', 'failed', 'skipped'] as const;

export type RunStatus = (typeof RUN_STATUSES)[number];

export type ResultCounts = Readonly<Record<ResultStatus, number>>;

type Judged = Pick<CheckedResult, 'status' | 'severity'>;

/** Whether the result says that a promise was not kept; a `warn` guarantee only announces. */
export const isBreach = ({ status, severity }: Judged): boolean =>
  severity === 'error' && (status === 'failed' || status === 'errored');

/** How a run went as a whole: it passes where something was checked and no `error` guarantee was breached. */
export function judgeRun(results: readonly Judged[]): RunStatus {
  if (results.some(isBreach)) {
    return 'failed';
  }
  return results.some(({ status }) => status !== 'skipped' && status !== 'errored') ? 'passed' : 'skipped';
}

/** How many results there are of each status. */
export const countsOf = (results: readonly Judged[]): ResultCounts =>
  Object.fromEntries(
    RESULT_STATUSES.map((status) => [status, results.filter((result) => result.status === status).length]),
  ) as Record<ResultStatus, number>;
