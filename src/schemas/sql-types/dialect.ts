import type { ScalarType, SqlType } from './sql-type.js';

/** The warehouses whose types are known. */
export const DIALECTS = ['snowflake', 'bigquery', 'redshift', 'databricks', 'postgres', 'duckdb', 'ansi'] as const;
export type DialectName = (typeof DIALECTS)[number];

/** What stands in brackets after a name, piece by piece: `(10,2)` is `['10', '2']`. */
export type Arguments = readonly string[];

/** Makes a type from its arguments; null where the dialect would not take them. */
export type Maker = (args: Arguments) => SqlType | null;

/** How names of columns and fields compare. */
export interface Folding {
  readonly quote: '"' | '`';
  readonly unquoted: 'upper' | 'lower';
  readonly quoted: 'exact' | 'folded';
}

/** A constructor of nested types: how it is written and what it makes. */
export interface Nesting {
  readonly makes: 'array' | 'map' | 'struct';
  readonly as: string;
  readonly open: '(' | '<';
  /** What stands between a field's name and its type. */
  readonly between?: ': ' | ' ';
}

/** A row of a dialect's table: the names of one type, separated by bars, and how it is made. */
export type Row = readonly [names: string, make: Maker];

/** One warehouse's types as a table. */
export interface Dialect {
  readonly folding: Folding;
  readonly types: readonly Row[];
  readonly nesting: Readonly<Record<string, Nesting>>;
  readonly interval: ((words: readonly string[], groups: readonly Arguments[]) => ScalarType | null) | null;
  /** Whether `T[]` is an array, and whether `T[3]` is another type than `T[]`. */
  readonly suffix: 'none' | 'any_size' | 'sized';
}
