import { acceptedValues } from './accepted-values.js';
import { isColumnName } from './column-names.js';
import { customPromiseOf } from './custom-promise.js';
import { maxStaleness } from './dbt-freshness.js';
import type { DbtTest } from './dbt-tests.js';
import type { Pledge, Promised, PromisingTable } from './pledge.js';

/** Reads a generic test as a promise of a known kind; null keeps it a custom one. */
type Reading = (args: ReadonlyMap<string, unknown>, table: PromisingTable, test: DbtTest) => Promised | null;

/** As many columns as a contract takes for one key. */
const MOST_KEY_COLUMNS = 32;

/** Packages whose tests mean what their name says; a project's own count too, being written under a well-known name. */
const KNOWN_PACKAGES = [null, 'dbt', 'dbt_utils', 'dbt_expectations'];

const READINGS: ReadonlyMap<string, Reading> = new Map([
  [
    'not_null',
    (_args, table, test) => onColumn(table, test, (column) => ({ kind: 'nullability', column, is: 'never' })),
  ],
  ['unique', (_args, table, test) => onColumn(table, test, (column) => ({ kind: 'uniqueness', is: [column] }))],
  ['unique_combination_of_columns', (args, table) => combination(args.get('combination_of_columns'), table)],
  ['expect_compound_columns_to_be_unique', (args, table) => combination(args.get('column_list'), table)],
  ['accepted_values', readAcceptedValues],
  ['relationships', readRelationship],
  ['expect_table_row_count_to_equal', (args) => volume(args, 'value', 'value')],
  ['expect_table_row_count_to_be_between', (args) => volume(args, 'min_value', 'max_value')],
  ['recency', readRecency],
]);

/**
 * What a test promises about its table; null where its column is gone, and the promise with it.
 * A test that only holds for some rows, or tolerates failing ones, promises less than its name: it stays custom.
 */
export function pledgeOf(test: DbtTest, table: PromisingTable): Pledge | null {
  if (test.column !== null && isColumnName(test.column) && table.columnOf(test.column) === undefined) {
    return null;
  }
  const custom = customPromiseOf(test, table);
  const promised = wholePromise(test, table);
  return promised
    ? { promised, severity: test.severity, otherwise: custom }
    : { promised: { kind: 'custom', is: custom }, severity: test.severity, otherwise: null };
}

function wholePromise(test: DbtTest, table: PromisingTable): Promised | null {
  const { rule, where, tolerance } = test;
  if (!rule || where !== null || tolerance !== null || !KNOWN_PACKAGES.includes(rule.namespace)) {
    return null;
  }
  return READINGS.get(rule.name)?.(rule.args, table, test) ?? null;
}

function onColumn(table: PromisingTable, test: DbtTest, promise: (column: string) => Promised | null): Promised | null {
  const column = test.column === null ? undefined : table.columnOf(test.column);
  return column === undefined ? null : promise(column);
}

function combination(value: unknown, table: PromisingTable): Promised | null {
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const columns = names.map((name) => (typeof name === 'string' ? table.columnOf(name) : undefined));
  const known = columns.filter((column) => column !== undefined);
  const sound = known.length === names.length && new Set(known).size === known.length;
  return sound && known.length > 0 && known.length <= MOST_KEY_COLUMNS ? { kind: 'uniqueness', is: known } : null;
}

function readAcceptedValues(args: ReadonlyMap<string, unknown>, table: PromisingTable, test: DbtTest): Promised | null {
  return onColumn(table, test, (column) => {
    const values = acceptedValues(args.get('values'), args.get('quote') !== false, table.typeOf(column));
    return values && { kind: 'accepted_values', column, is: values };
  });
}

function readRelationship(args: ReadonlyMap<string, unknown>, table: PromisingTable, test: DbtTest): Promised | null {
  const field = args.get('field');
  const others = test.reads.filter((id) => id !== test.attachedTo);
  // A table that refers to itself reads nothing else; with several others it is unclear which one is meant.
  const target = others.length === 0 ? table.uniqueId : others.length === 1 ? others[0] : undefined;
  const toAsset = target === undefined ? undefined : table.fqnOf(target);
  if (typeof field !== 'string' || toAsset === undefined) {
    return null;
  }
  return onColumn(table, test, (column) => ({
    kind: 'relationships',
    is: { columns: [column], to_asset: toAsset, to_columns: [field] },
  }));
}

function volume(args: ReadonlyMap<string, unknown>, lowest: string, highest: string): Promised | null {
  const min = rowsOf(args.get(lowest));
  const max = rowsOf(args.get(highest));
  // Counting by group or only some rows says nothing about the table's own count.
  const narrowed = ['group_by', 'row_condition', 'strictly'].some((name) => args.get(name));
  if (narrowed || (min === null && max === null) || (min ?? 0) > (max ?? Infinity)) {
    return null;
  }
  return {
    kind: 'volume',
    is: { ...(min === null ? {} : { min_rows: min }), ...(max === null ? {} : { max_rows: max }) },
  };
}

function rowsOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function readRecency(args: ReadonlyMap<string, unknown>): Promised | null {
  const staleness = maxStaleness(args.get('interval'), args.get('datepart'));
  const grouped = Array.isArray(args.get('group_by_columns')) && (args.get('group_by_columns') as unknown[]).length > 0;
  return staleness === null || grouped ? null : { kind: 'freshness', is: { max_staleness: staleness } };
}
