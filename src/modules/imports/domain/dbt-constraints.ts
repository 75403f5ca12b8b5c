import type { Dialect } from './import-plan.js';
import { asJson, type Json, jsonAt, listAt, membersAt, textAt, textsAt } from './json-reader.js';

/** A constraint of an enforced contract, written on a column or on the model. */
export interface DbtConstraint {
  readonly type: string;
  readonly columns: readonly string[];
  readonly name: string | null;
  readonly expression: string | null;
  readonly to: string | null;
  readonly toColumns: readonly string[];
}

/** What each warehouse checks on write; elsewhere a constraint is a declaration that rows may contradict. */
const CHECKED: Readonly<Record<Dialect, readonly string[]>> = {
  postgres: ['not_null', 'primary_key', 'unique', 'foreign_key', 'check'],
  duckdb: ['not_null', 'primary_key', 'unique', 'foreign_key', 'check'],
  databricks: ['not_null', 'check'],
  snowflake: ['not_null'],
  redshift: ['not_null'],
  bigquery: ['not_null'],
  ansi: ['not_null'],
};

export function isChecked(type: string, dialect: Dialect): boolean {
  return CHECKED[dialect].includes(type);
}

export function hasEnforcedContract(node: Json): boolean {
  const contract = node['contract'] ?? jsonAt(node, 'config')['contract'] ?? {};
  return asJson(contract, 'contract')['enforced'] === true;
}

/** None without an enforced contract: dbt then writes no constraint at all, whatever the file says. */
export function constraintsOf(node: Json): readonly DbtConstraint[] {
  if (!hasEnforcedContract(node)) {
    return [];
  }
  const ofColumns = [...membersAt(node, 'columns')].flatMap(([key, value]) => {
    const column = asJson(value, `column ${key}`);
    const name = textAt(column, 'name') ?? key;
    return listAt(column, 'constraints').map((constraint) => read(constraint, [name]));
  });
  return [...ofColumns, ...listAt(node, 'constraints').map((constraint) => read(constraint, []))];
}

function read(value: unknown, columns: readonly string[]): DbtConstraint {
  const constraint = asJson(value, 'a constraint');
  return {
    type: textAt(constraint, 'type') ?? '',
    columns: columns.length > 0 ? columns : textsAt(constraint, 'columns'),
    name: textAt(constraint, 'name'),
    expression: textAt(constraint, 'expression'),
    to: textAt(constraint, 'to'),
    toColumns: textsAt(constraint, 'to_columns'),
  };
}
