import type { FieldError } from '../../../kernel/domain-error.js';
import {
  type Guarantee,
  GUARANTEE_KINDS,
  type Guarantees,
  isGuaranteeKind,
  nearestName,
  subjectsOf,
} from '../../../schemas/index.js';
import { GuaranteeUnknown, QualityReportInvalid } from './quality.errors.js';
import type { QualityReport, ReportedResult } from './quality-report.js';

/** A result, and the guarantee it speaks of as it stands in the contract. */
export interface CheckedResult extends ReportedResult {
  readonly severity: Guarantee['severity'];
  /** The columns whose readers it concerns; null is the whole table. */
  readonly subjects: readonly string[] | null;
}

export interface CheckedReport {
  readonly results: readonly CheckedResult[];
  /** What was left out, because it is no guarantee of the asset's. */
  readonly unmatched: readonly string[];
}

/**
 * Finds the guarantees that the results speak of, and refuses what cannot be true. Without a contract, as before the
 * first publish, there is nothing to find yet and only the kind has to be known.
 */
export function checkResults(
  { results, unmatched }: Pick<QualityReport, 'results' | 'unmatched'>,
  guarantees: Guarantees | null,
): CheckedReport {
  const found = results.map((result, index) => ({ result, index, promise: promiseOf(result.guarantee, guarantees) }));
  const strangers = found.filter(({ promise }) => promise === null);
  if (unmatched === null && strangers[0]) {
    const { index, result } = strangers[0];
    throw new GuaranteeUnknown(index, result.guarantee, nearest(result.guarantee, guarantees));
  }
  const errors = [...found.flatMap(contradictionsIn), ...repetitionsIn(results)];
  if (errors.length > 0) {
    throw new QualityReportInvalid(errors);
  }
  return {
    results: found.flatMap(({ result, promise }) =>
      promise === null ? [] : [{ ...result, severity: promise.severity, subjects: promise.subjects }],
    ),
    unmatched: [...(unmatched ?? []), ...strangers.map(({ result }) => result.guarantee)],
  };
}

interface PromiseFound {
  readonly severity: Guarantee['severity'];
  readonly subjects: readonly string[] | null;
  /** Whether one failing row already breaks it. */
  readonly isStrict: boolean;
}

function promiseOf(path: string, guarantees: Guarantees | null): PromiseFound | null {
  if (guarantees === null) {
    return isGuaranteeKind(kindIn(path)) ? { severity: 'error', subjects: null, isStrict: false } : null;
  }
  const guarantee = guarantees.byPath.get(path);
  return guarantee
    ? { severity: guarantee.severity, subjects: subjectsOf(guarantee), isStrict: breaksByRow(guarantee) }
    : null;
}

function nearest(path: string, guarantees: Guarantees | null): string | null {
  if (guarantees) {
    return nearestName(path, guarantees.byPath.keys());
  }
  const kind = nearestName(kindIn(path), GUARANTEE_KINDS);
  return kind && `/${kind}`;
}

const kindIn = (path: string): string => path.split('/')[1] ?? '';

/** A share of nulls, a volume, a freshness or somebody else's check may hold although rows fail it. */
function breaksByRow({ kind, value }: Guarantee): boolean {
  return (
    kind === 'uniqueness' ||
    kind === 'accepted_values' ||
    kind === 'relationships' ||
    (kind === 'nullability' && value === 'never')
  );
}

interface FoundResult {
  readonly result: ReportedResult;
  readonly index: number;
  readonly promise: PromiseFound | null;
}

function contradictionsIn({ result, index, promise }: FoundResult): FieldError[] {
  const { failedRows, totalRows } = result;
  const message =
    failedRows !== null && totalRows !== null && failedRows > totalRows
      ? `must not exceed total_rows, which is ${totalRows}`
      : promise?.isStrict
        ? contradictionOfRows(result)
        : null;
  return message === null ? [] : [{ pointer: `/results/${index}/failed_rows`, message }];
}

/** What a count and a status say against each other where one failing row breaks the guarantee. */
function contradictionOfRows({ status, failedRows }: ReportedResult): string | null {
  if (status === 'passed' && failedRows !== null && failedRows > 0) {
    return 'must be 0 where the check passed: one failing row breaks this guarantee';
  }
  return status === 'failed' && failedRows === 0 ? 'must not be 0 where the check failed' : null;
}

function repetitionsIn(results: readonly ReportedResult[]): FieldError[] {
  const seen = new Set<string>();
  return results.flatMap(({ guarantee }, index) => {
    const again = seen.has(guarantee);
    seen.add(guarantee);
    return again ? [{ pointer: `/results/${index}/guarantee`, message: 'was reported by an earlier result' }] : [];
  });
}
