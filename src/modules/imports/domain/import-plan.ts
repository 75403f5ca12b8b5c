import type { Json } from './json-reader.js';

/** Whose type names the columns speak. */
export type Dialect = 'snowflake' | 'bigquery' | 'redshift' | 'databricks' | 'postgres' | 'duckdb' | 'ansi';

export type AssetKind = 'table' | 'view' | 'seed' | 'snapshot' | 'source';

export interface PlannedColumn {
  readonly name: string;
  /** As written by the author or the warehouse; absent = any. */
  readonly type?: string;
  readonly nullable: boolean;
  readonly description?: string;
  readonly tags?: readonly string[];
}

/** A document of the `columns` schema format. */
export interface PlannedSchema {
  readonly dialect: Dialect;
  readonly columns: readonly PlannedColumn[];
  readonly primary_key?: readonly string[];
}

export type Severity = 'error' | 'warn';

/** The long form of a guarantee: what is promised, how hard, and who says so. */
export interface Sourced<T> {
  readonly is: T;
  readonly severity: Severity;
  readonly source: string;
}

export type Scalar = string | number | boolean;

export interface VolumePromise {
  readonly min_rows?: number;
  readonly max_rows?: number;
}

export interface RelationshipPromise {
  readonly columns: readonly string[];
  readonly to_asset: string;
  readonly to_columns: readonly string[];
}

export interface CustomPromise {
  readonly name: string;
  readonly kind: 'dbt_test' | 'sql';
  readonly expression: string;
  readonly description: string;
  readonly columns?: readonly string[];
}

/** A guarantees document in which every entry has its long form; kinds without an entry are absent. */
export interface PlannedGuarantees {
  readonly freshness?: Sourced<{ readonly max_staleness: string }>;
  readonly volume?: Sourced<VolumePromise>;
  readonly nullability?: Readonly<Record<string, Sourced<'never'>>>;
  readonly accepted_values?: Readonly<Record<string, Sourced<readonly Scalar[]>>>;
  readonly uniqueness?: readonly Sourced<readonly string[]>[];
  readonly relationships?: readonly Sourced<RelationshipPromise>[];
  readonly custom?: readonly Sourced<CustomPromise>[];
}

export interface PlannedAsset {
  readonly uniqueId: string;
  readonly fqn: string;
  readonly kind: AssetKind;
  /** Null = nobody is named; the import's default owner takes it. */
  readonly ownerTeam: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly metadata: Json;
  /** Null = no column is known, so there is nothing to publish yet. */
  readonly schema: PlannedSchema | null;
  readonly guarantees: PlannedGuarantees;
}

/** `from` reads `to`. */
export interface PlannedDependency {
  readonly from: string;
  readonly to: string;
}

export interface PlannedConsumer {
  readonly teamName: string;
  readonly assetUniqueId: string;
  /** As listed by the team, so they may be gone from the schema; null = all. */
  readonly columns: readonly string[] | null;
  readonly purpose: string;
  /** The exposure or model that reads; the first one where there are several. */
  readonly because: string;
}

/** How a test went on one of the assets it is about. */
export interface PlannedTestResult {
  readonly testUniqueId: string;
  readonly assetUniqueId: string;
  /** The path of the guarantee it checks; null where it promises nothing. */
  readonly guarantee: string | null;
  readonly status: 'pass' | 'warn' | 'fail' | 'error' | 'skipped';
  readonly failures: number | null;
  readonly message: string | null;
}

/** When and under which id dbt ran the tests; null where it does not say. */
export interface PlannedRun {
  readonly id: string | null;
  readonly at: Date | null;
}

/** A node that could not be read; the others were. */
export interface FailedNode {
  readonly uniqueId: string;
  readonly error: string;
}

/** All that a dbt project says about its tables, as plain data: what an import then compares with what is stored. */
export interface ImportPlan {
  readonly project: string;
  readonly dialect: Dialect;
  /** Upstream first. */
  readonly assets: readonly PlannedAsset[];
  readonly dependencies: readonly PlannedDependency[];
  readonly consumers: readonly PlannedConsumer[];
  /** Null without run results. */
  readonly run: PlannedRun | null;
  readonly testResults: readonly PlannedTestResult[];
  readonly failed: readonly FailedNode[];
  readonly warnings: readonly string[];
}
