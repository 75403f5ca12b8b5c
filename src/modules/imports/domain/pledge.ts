import type { ColumnFinder } from './column-names.js';
import type { CustomPromise, RelationshipPromise, Scalar, Severity, VolumePromise } from './import-plan.js';

/** What one test, constraint or freshness rule promises. */
export type Promised =
  | { readonly kind: 'freshness'; readonly is: { readonly max_staleness: string } }
  | { readonly kind: 'volume'; readonly is: VolumePromise }
  | { readonly kind: 'nullability'; readonly column: string; readonly is: 'never' }
  | { readonly kind: 'accepted_values'; readonly column: string; readonly is: readonly Scalar[] }
  | { readonly kind: 'uniqueness'; readonly is: readonly string[] }
  | { readonly kind: 'relationships'; readonly is: RelationshipPromise }
  | { readonly kind: 'custom'; readonly is: CustomPromise };

export interface Pledge {
  readonly promised: Promised;
  readonly severity: Severity;
  /** How to keep the promise when a harder or earlier one has taken its place; null = let it go. */
  readonly otherwise: CustomPromise | null;
}

/** What reading a promise needs to know about the table that makes it, and about the others. */
export interface PromisingTable {
  readonly uniqueId: string;
  readonly columnOf: ColumnFinder;
  readonly typeOf: (column: string) => string | undefined;
  /** The name under which another node's table is known, by the node's id or by the table's name. */
  readonly fqnOf: (uniqueIdOrName: string) => string | undefined;
}

/** Where a promise stands in a guarantees document; two in one place cannot both be kept. */
export function placeOf(promised: Promised): string {
  if (promised.kind === 'freshness' || promised.kind === 'volume') {
    return promised.kind;
  }
  return JSON.stringify([promised.kind, subjectOf(promised)]);
}

function subjectOf(promised: Promised): unknown {
  if ('column' in promised) {
    return promised.column;
  }
  // The order in which a key's columns are listed says nothing.
  if (promised.kind === 'uniqueness') {
    return promised.is.toSorted();
  }
  if (promised.kind === 'relationships') {
    const { columns, to_asset, to_columns } = promised.is;
    return [to_asset, columns.map((column, index) => JSON.stringify([column, to_columns[index]])).sort()];
  }
  return promised.is;
}
