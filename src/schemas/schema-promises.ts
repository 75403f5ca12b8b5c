import { canonicalJson } from '../kernel/canonical-json.js';
import { declarationsOf } from './diff/declarations.js';
import { listOf } from './diff/diff-types.js';
import type { SchemaPromises } from './guarantees/diff-guarantees.js';
import { effectivePromise } from './guarantees/effective-promise.js';
import type { ColumnPromise } from './guarantees/guarantee-kind.js';
import type { Guarantees } from './guarantees/guarantee.js';
import { sameValue } from './shape/same-facets.js';
import { NULL } from './shape/kinds.js';
import { restrictTo } from './shape/restrict.js';
import { NUMBERS, STRINGS, type Draft, type Shape } from './shape/shape.js';

/** What a row's shape itself promises of its columns. */
export function promisesOf(row: Shape): SchemaPromises {
  const declared = declarationsOf(row);
  return (column) => {
    const shapes = declared.get(column.startsWith('/') ? column.slice(1) : column);
    return shapes?.[0] === undefined ? null : promiseOf(shapes[0]);
  };
}

function promiseOf(shape: Shape): ColumnPromise {
  return { nullable: (shape.kinds & NULL) !== 0, enum: listOf(shape) };
}

interface Promised {
  readonly shape: Shape;
  readonly guarantees: Guarantees;
}

/**
 * Reads a column as what schema and guarantees promise together, where both versions promise the same in all: which of
 * the two says it is then no change for anyone. Elsewhere each speaks for itself.
 */
export function withStandingPromises(before: Promised, after: Promised): [Shape, Shape] {
  const columns = new Set([...columnsIn(before.guarantees), ...columnsIn(after.guarantees)]);
  const sides = columns.size === 0 ? [] : [before, after].map(effectiveIn);
  let [old, now] = [before.shape, after.shape];
  for (const column of columns) {
    const [whole, other] = sides.map((effective) => effective(column));
    if (whole !== null && whole !== undefined && sameValue(whole, other)) {
      old = tightened(old, column, whole);
      now = tightened(now, column, whole);
    }
  }
  return [old, now];
}

function columnsIn({ byPath }: Guarantees): string[] {
  return [...byPath.values()]
    .filter(({ kind }) => kind === 'nullability' || kind === 'accepted_values')
    .map(({ key }) => key);
}

/** What a side promises of a column in all, its values in one order. */
function effectiveIn({ shape, guarantees }: Promised): SchemaPromises {
  const own = promisesOf(shape);
  return (column) => {
    const promise = own(column);
    const whole = promise === null ? null : effectivePromise(guarantees, column, promise);
    return whole === null || whole.enum === null ? whole : { ...whole, enum: whole.enum.toSorted(byText) };
  };
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [canonicalJson(a), canonicalJson(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

function tightened(row: Shape, column: string, promise: ColumnPromise): Shape {
  const property = row.objects?.properties.get(column);
  if (row.objects === null || property === undefined) {
    return row;
  }
  const properties = new Map([...row.objects.properties, [column, tightenedColumn(property, promise)]]);
  // In the row of a table a null is as good as an absent value, so one that is never null is always there.
  const present = row.objects.ordered && !promise.nullable;
  const required = present ? new Set([...row.objects.required, column]) : row.objects.required;
  return { ...row, objects: { ...row.objects, properties, required } };
}

function tightenedColumn(column: Shape, promise: ColumnPromise): Shape {
  const tight: Draft = { ...column, kinds: promise.nullable ? column.kinds : column.kinds & ~NULL };
  if (promise.enum !== null) {
    tight.numbers = tight.numbers === null ? null : { ...NUMBERS };
    tight.strings = tight.strings === null ? null : { ...STRINGS };
    restrictTo(tight, promise.nullable ? [...promise.enum, null] : promise.enum);
  }
  return tight;
}
