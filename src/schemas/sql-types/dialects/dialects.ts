import type { Dialect, DialectName, Maker } from '../dialect.js';
import { ansi } from './ansi.js';
import { bigquery } from './bigquery.js';
import { databricks } from './databricks.js';
import { duckdb } from './duckdb.js';
import { postgres } from './postgres.js';
import { redshift } from './redshift.js';
import { snowflake } from './snowflake.js';

const TABLES: Readonly<Record<DialectName, Dialect>> = {
  snowflake,
  bigquery,
  redshift,
  databricks,
  postgres,
  duckdb,
  ansi,
};

/** A dialect with its table turned into an index by name. */
export interface IndexedDialect extends Dialect {
  readonly makers: ReadonlyMap<string, Maker>;
}

const INDEXED = new Map(
  Object.entries(TABLES).map(([name, dialect]) => [name, { ...dialect, makers: byName(dialect) }]),
);

export function dialectOf(name: DialectName): IndexedDialect {
  return INDEXED.get(name) ?? { ...ansi, makers: byName(ansi) };
}

function byName({ types }: Dialect): ReadonlyMap<string, Maker> {
  return new Map(types.flatMap(([names, make]) => names.split(' | ').map((name) => [name, make])));
}
