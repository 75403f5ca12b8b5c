import type { DialectName } from '../../sql-types/dialect.js';

/** A column as its author wrote it. */
export interface ColumnDocument {
  readonly name: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly default?: unknown;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly renamed_from?: string;
  readonly deprecated?: unknown;
}

export interface ColumnsDocument {
  readonly dialect?: DialectName;
  readonly columns: readonly ColumnDocument[];
  readonly primary_key?: readonly string[];
}
