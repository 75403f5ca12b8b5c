import { type DbtConstraint, isChecked } from './dbt-constraints.js';
import type { CustomPromise, Dialect } from './import-plan.js';
import type { Pledge, Promised, PromisingTable } from './pledge.js';

/**
 * What an enforced contract promises beyond types, NOT NULL and the primary key, which are part of the schema.
 * Where the warehouse only writes a constraint down, breaking it is possible: such a promise is soft.
 */
export function constraintPledgeOf(constraint: DbtConstraint, table: PromisingTable, dialect: Dialect): Pledge | null {
  const promised = promisedBy(constraint, table);
  return promised && { promised, severity: isChecked(constraint.type, dialect) ? 'error' : 'warn', otherwise: null };
}

function promisedBy(constraint: DbtConstraint, table: PromisingTable): Promised | null {
  const columns = constraint.columns.map(table.columnOf).filter((column) => column !== undefined);
  if (constraint.type === 'not_null' || constraint.type === 'primary_key') {
    return null;
  }
  if (constraint.type === 'unique' && columns.length > 0 && columns.length === constraint.columns.length) {
    return { kind: 'uniqueness', is: columns };
  }
  const target = constraint.to === null ? undefined : table.fqnOf(constraint.to);
  if (constraint.type === 'foreign_key' && target !== undefined && sameCount(columns, constraint)) {
    return { kind: 'relationships', is: { columns, to_asset: target, to_columns: constraint.toColumns } };
  }
  return { kind: 'custom', is: custom(constraint, columns) };
}

/** A key refers to as many columns as it has, all of them known. */
function sameCount(columns: readonly string[], constraint: DbtConstraint): boolean {
  const { length } = columns;
  const distinct = length > 0 && new Set(columns).size === length;
  return distinct && length === constraint.columns.length && length === constraint.toColumns.length;
}

function custom({ type, name, expression, to }: DbtConstraint, columns: readonly string[]): CustomPromise {
  const text = expression ?? to ?? columns.join(', ');
  return {
    name: name ?? [type, ...columns, ...(columns.length === 0 ? [text] : [])].join('_'),
    kind: 'sql',
    expression: `${type} ${text}`,
    description: `${type} constraint of the dbt contract`,
    ...(columns.length === 0 ? {} : { columns }),
  };
}
