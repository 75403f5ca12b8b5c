import type { FieldError } from '../../../kernel/domain-error.js';
import { QualityReportInvalid } from './quality.errors.js';

/** How a check of one guarantee went; `errored` could not be carried out, `skipped` was not. */
export const RESULT_STATUSES = ['passed', 'warned', 'failed', 'errored', 'skipped'] as const;

export type ResultStatus = (typeof RESULT_STATUSES)[number];

/** What one check found. */
export interface ReportedResult {
  /** The guarantee's path, as findings have it: `/freshness`, `/nullability/email`. */
  readonly guarantee: string;
  readonly status: ResultStatus;
  readonly failedRows: number | null;
  readonly totalRows: number | null;
  readonly message: string | null;
}

/** One run of checks over an asset, as whoever ran them tells it. */
export interface QualityReport {
  /** What the run is known by where it was made; reported again, it is not a run more. Null is a run of its own. */
  readonly runId: string | null;
  /** Null is now. */
  readonly runAt: Date | null;
  /** `api`, or `dbt:<project>`. */
  readonly source: string;
  readonly results: readonly ReportedResult[];
  /** Checks of what is no guarantee of the asset's, which are left out; null where such a check is an error. */
  readonly unmatched: readonly string[] | null;
}

const MOST_RESULTS = 1_000;
const LONGEST = { guarantee: 10_000, message: 10_000 } as const;

/** Reads a plain list of results; throws with every place that is wrong. */
export function readResults(list: unknown): ReportedResult[] {
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_RESULTS) {
    throw invalid([{ pointer: '/results', message: `must be a list of 1 to ${MOST_RESULTS} results` }]);
  }
  const errors = list.flatMap((item: unknown, index) =>
    faultsOf(item).map(([member, message]) => ({ pointer: `/results/${index}${member}`, message })),
  );
  if (errors.length > 0) {
    throw invalid(errors);
  }
  return (list as WrittenResult[]).map((written) => ({
    guarantee: written.guarantee,
    status: written.status,
    failedRows: written.failed_rows ?? null,
    totalRows: written.total_rows ?? null,
    message: written.message ?? null,
  }));
}

interface WrittenResult {
  readonly guarantee: string;
  readonly status: ResultStatus;
  readonly failed_rows?: number | null;
  readonly total_rows?: number | null;
  readonly message?: string | null;
}

type Fault = readonly [member: string, message: string];

/** What each member must be; a member that is left out is undefined. */
const RULES: Readonly<Record<string, readonly [isFine: (value: unknown) => boolean, message: string]>> = {
  guarantee: [isPath, 'must be the path of a guarantee, such as /freshness or /nullability/email'],
  status: [
    (value) => RESULT_STATUSES.some((status) => status === value),
    `must be one of ${RESULT_STATUSES.join(', ')}`,
  ],
  failed_rows: [isCount, 'must be a whole number of rows, or null'],
  total_rows: [isCount, 'must be a whole number of rows, or null'],
  message: [
    (value) => value === undefined || value === null || isText(value, LONGEST.message),
    `must be a text of at most ${LONGEST.message} characters`,
  ],
};

function faultsOf(item: unknown): Fault[] {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return [['', 'must be an object with guarantee and status']];
  }
  const members = new Map<string, unknown>(Object.entries(item));
  const wrong = Object.entries(RULES).filter(([name, [isFine]]) => !isFine(members.get(name)));
  const unknown = [...members.keys()].filter((name) => !Object.hasOwn(RULES, name));
  return [
    ...wrong.map(([name, [, message]]): Fault => [`/${name}`, message]),
    ...unknown.map((name): Fault => [`/${name}`, `unknown field ${name}`]),
  ];
}

function isPath(value: unknown): boolean {
  return isText(value, LONGEST.guarantee) && value.startsWith('/');
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isCount(value: unknown): boolean {
  return value === undefined || value === null || (Number.isSafeInteger(value) && Number(value) >= 0);
}

const invalid = (errors: readonly FieldError[]) => new QualityReportInvalid(errors);
