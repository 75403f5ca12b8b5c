import { columnFinder } from './column-names.js';
import type { CatalogColumn } from './dbt-catalog.js';
import { constraintsOf, hasEnforcedContract } from './dbt-constraints.js';
import { tagsOf } from './dbt-node.js';
import type { Dialect, PlannedColumn, PlannedSchema } from './import-plan.js';
import { asJson, type Json, membersAt, textAt } from './json-reader.js';

/** A column before constraints have their say. */
type Draft = Omit<PlannedColumn, 'nullable'>;

export interface DbtSchema {
  readonly schema: PlannedSchema | null;
  /** Documented columns that the table does not have. */
  readonly vanished: readonly string[];
}

/**
 * The columns that a table promises: those of its enforced contract, else those that the warehouse has, else those documented.
 * A documented column that the built table lacks is left out, because to keep it would hide that it was dropped.
 */
export function schemaOf(node: Json, table: readonly CatalogColumn[] | undefined, dialect: Dialect): DbtSchema {
  const declared = declaredColumns(node);
  const drafts = !table
    ? [...declared.values()]
    : hasEnforcedContract(node)
      ? inCatalogOrder(declared, table)
      : asBuilt(declared, table);
  const columns = dialect === 'bigquery' ? withoutNested(drafts) : drafts;
  if (columns.length === 0) {
    return { schema: null, vanished: [] };
  }
  const kept = columnFinder(drafts.map(({ name }) => name));
  return {
    schema: constrained(columns, node, dialect),
    vanished: [...declared.keys()].filter((name) => kept(name) === undefined),
  };
}

function declaredColumns(node: Json): ReadonlyMap<string, Draft> {
  const drafts = [...membersAt(node, 'columns')].map(([key, value]): [string, Draft] => {
    const column = asJson(value, `column ${key}`);
    const name = textAt(column, 'name') ?? key;
    return [name, draft(name, textAt(column, 'data_type'), textAt(column, 'description'), tagsOf(column))];
  });
  return new Map(drafts);
}

function draft(name: string, type: string | null, description: string | null, tags: readonly string[]): Draft {
  return {
    name,
    ...(type === null ? {} : { type }),
    ...(description === null ? {} : { description }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

/** Each column of the catalog once, under the name that the author gave it. */
function asBuilt(declared: ReadonlyMap<string, Draft>, table: readonly CatalogColumn[]): readonly Draft[] {
  const declaredName = columnFinder(declared.keys());
  const taken = new Set(table.map(({ name }) => name).filter((name) => declared.has(name)));
  return table.map((built) => {
    const name = declared.has(built.name) ? built.name : declaredName(built.name);
    if (name === undefined || (name !== built.name && taken.has(name))) {
      return draft(built.name, built.type, built.comment, []);
    }
    taken.add(name);
    return { ...draft(name, built.type, built.comment, []), ...declared.get(name) };
  });
}

/** dbt refuses to build a contracted table with other columns than the contract's, so a catalog that has others is old. */
function inCatalogOrder(declared: ReadonlyMap<string, Draft>, table: readonly CatalogColumn[]): readonly Draft[] {
  const built = asBuilt(declared, table).filter(({ name }) => declared.has(name));
  const placed = new Set(built.map(({ name }) => name));
  return [...built, ...[...declared.values()].filter(({ name }) => !placed.has(name))];
}

/** BigQuery lists the fields of a STRUCT beside it, with a dot; the STRUCT's own type says the same. */
function withoutNested(drafts: readonly Draft[]): readonly Draft[] {
  const names = new Set(drafts.map(({ name }) => name));
  return drafts.filter(({ name }) => !name.includes('.') || !names.has(name.slice(0, name.indexOf('.'))));
}

function constrained(drafts: readonly Draft[], node: Json, dialect: Dialect): PlannedSchema {
  const constraints = constraintsOf(node);
  const find = columnFinder(drafts.map(({ name }) => name));
  const named = (columns: readonly string[]) => columns.map(find).filter((name) => name !== undefined);
  const keys = constraints.filter(({ type }) => type === 'primary_key').flatMap(({ columns }) => columns);
  const primaryKey = [...new Set(named(keys))];
  // A key's columns are NOT NULL everywhere but in BigQuery, where a key is a hint to the optimizer.
  const required = new Set([
    ...named(constraints.filter(({ type }) => type === 'not_null').flatMap(({ columns }) => columns)),
    ...(dialect === 'bigquery' ? [] : primaryKey),
  ]);
  return {
    dialect,
    columns: drafts.map((column) => ({ ...column, nullable: !required.has(column.name) })),
    ...(primaryKey.length === 0 ? {} : { primary_key: primaryKey }),
  };
}
