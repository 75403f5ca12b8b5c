import type { Place } from './place.js';

/** `error` promises; `warn` only announces, so that changing it never breaks anyone. */
export type Severity = 'error' | 'warn';

/** What the schema itself promises of a column. */
export interface ColumnPromise {
  readonly nullable: boolean;
  readonly enum: readonly unknown[] | null;
}

/** What the schema promises of a column on both sides of a change. */
export interface PromiseChange {
  readonly before: ColumnPromise;
  readonly after: ColumnPromise;
}

/** One way in which a promise moved. */
export interface Fact {
  readonly direction: 'weaker' | 'stronger' | 'unknown';
  /** Whether rows that were fine before can break the new promise, each by itself. */
  readonly rowLevel?: boolean;
  /** What the promise becomes where that is not its whole new value. */
  readonly outcome?: unknown;
}

/** Two promises that speak of the same thing; null where one side makes none. */
export interface Pair<Value> {
  readonly key: string;
  readonly before: Value | null;
  readonly after: Value | null;
}

/** A line of the catalogue: how a kind of guarantee is written, read, and found weaker or stronger. */
export interface GuaranteeKind<Value> {
  readonly describes: string;
  /** Where entries stand: one for the table, one for each column, or any number in a list. */
  readonly layout: 'single' | 'by_column' | 'list';
  readonly example: unknown;
  readonly weakens: string;
  /** The value in its one spelling, or null once the place has said what is wrong with it. */
  read(value: unknown, place: Place): Value | null;
  facts(before: Value | null, after: Value | null, schema: PromiseChange): readonly Fact[];
  /** What makes two list entries the same promise; its text stands in paths. */
  identity?(value: Value): string;
  /** Which promises answer each other where that is more than having the same identity. */
  pairs?(before: readonly Value[], after: readonly Value[]): readonly Pair<Value>[];
  /** The columns whose readers a change concerns; without this it concerns the whole table. */
  subjects?(value: Value): readonly string[] | null;
  /** The columns a list entry speaks of, as written in a document; null where it names none. */
  columnsIn?(value: unknown): readonly string[] | null;
  withColumns?(value: unknown, columns: readonly string[]): unknown;
}
