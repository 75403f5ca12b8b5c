import { pointerStep } from '../../kernel/json-pointer.js';
import type { Severity } from './guarantee-kind.js';
import type { GuaranteeKindName } from './guarantees.js';

/** What a contract stores: guarantee kind → promise, long or short, as its authors wrote it. */
export type GuaranteesDocument = Readonly<Record<string, unknown>>;

/** One promise, read: its value in the one spelling of its kind. */
export interface Guarantee {
  readonly kind: GuaranteeKindName;
  /** What it is a promise about within its kind: a column, a list entry's identity, or nothing. */
  readonly key: string;
  readonly path: string;
  readonly value: unknown;
  readonly severity: Severity;
  /** Who keeps it up to date, as `dbt:shop`; null is written by hand. */
  readonly source: string | null;
}

/** The promises of one version, by path, and the document they were read from. */
export interface Guarantees {
  readonly document: GuaranteesDocument;
  readonly byPath: ReadonlyMap<string, Guarantee>;
}

/** Where a guarantee stands in findings: `/freshness`, `/nullability/email`, `/uniqueness/id,day`. */
export function guaranteePath(kind: GuaranteeKindName, key: string): string {
  return key === '' ? `/${kind}` : `/${kind}/${pointerStep(key)}`;
}

/** The path over data of a column, given by its name or already by a pointer. */
export function columnPath(column: string): string {
  if (column.startsWith('/')) {
    return column;
  }
  const marks: Readonly<Record<string, string>> = { '*': '~2', '{}': '~3' };
  const mark = Object.hasOwn(marks, column) ? marks[column] : undefined;
  return `/${mark ?? pointerStep(column)}`;
}

/** A promise as a document would say it: short where it is an error of nobody's, else long. */
export function written({ value, severity, source }: Guarantee): unknown {
  return severity === 'error' && source === null
    ? value
    : { is: value, severity, ...(source === null ? {} : { source }) };
}
