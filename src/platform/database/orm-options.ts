import { join } from 'node:path';
import type { EntityMetadata, Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { NodeSqliteDialect, SqliteDriver } from '@mikro-orm/sql';
import { Logger } from '@nestjs/common';
import type { Settings } from '../config.js';
import { endDeadLinks } from './dead-links.js';
import { emptyCluster } from './empty-cluster.js';
import { RecordNotFound } from './record-not-found.js';

const logger = new Logger('Database');

/** How an ORM is opened. */
export type OrmOptions = Partial<Options>;

/** Which database the settings ask for: a PostgreSQL server, the embedded one, or SQLite for unit tests. */
export function databaseKind({ DATABASE_URL }: Pick<Settings, 'DATABASE_URL'>): 'postgresql' | 'embedded' | 'sqlite' {
  if (DATABASE_URL.startsWith('sqlite:')) {
    return 'sqlite';
  }
  return DATABASE_URL === '' || DATABASE_URL.startsWith('pglite:') ? 'embedded' : 'postgresql';
}

/** One set of entities on three databases. */
export function ormOptions(settings: Settings, entities: OrmOptions['entities'], migrations: object[]): OrmOptions {
  const common: OrmOptions = {
    entities: entities ?? [],
    extensions: [Migrator],
    migrations: { migrationsList: migrations as never, snapshot: false, tableName: 'migrations', transactional: true },
    schemaGenerator: { createForeignKeyConstraints: false },
    forceUtcTimezone: true,
    findOneOrFailHandler: (entity, where) => new RecordNotFound(entity, idIn(where)),
    debug: false,
    colors: false,
    logger: (message) => logger.log(message),
  };
  const kind = databaseKind(settings);
  if (kind === 'postgresql') {
    return { ...common, ...postgresOptions(settings.DATABASE_URL, settings.DATABASE_POOL_SIZE) } as OrmOptions;
  }
  if (kind === 'embedded') {
    const dbName = embeddedDirectory(settings);
    // A function, because MikroORM deep-copies plain options, and a copied Blob is none.
    return { ...common, driver: PgliteDriver, dbName, driverOptions: () => emptyCluster(dbName) } as OrmOptions;
  }
  return {
    ...common,
    driver: SqliteDriver,
    dbName: ':memory:',
    driverOptions: new NodeSqliteDialect(':memory:'),
    discovery: { onMetadata: foldSchemaIntoName },
  } as OrmOptions;
}

/** `memory://` for tests, else a folder below `DATA_DIR`. */
export function embeddedDirectory({ DATABASE_URL, DATA_DIR }: Settings): string {
  return DATABASE_URL.startsWith('pglite:')
    ? DATABASE_URL.slice('pglite:'.length) || 'memory://'
    : join(DATA_DIR, 'database');
}

/** The server cancels a slow statement; `query_timeout` also ends one on a link that went dead. */
function postgresOptions(url: string, poolSize: number): object {
  return {
    driver: PostgreSqlDriver,
    clientUrl: url,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      statement_timeout: 5_000,
      query_timeout: 6_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
      onPoolCreated: endDeadLinks,
    },
  };
}

/** SQLite has no schemas, and cannot reference across attached databases: `core.teams` becomes `core_teams`. Nor collations. */
function foldSchemaIntoName(meta: EntityMetadata): void {
  if (meta.schema) {
    meta.tableName = `${meta.schema}_${meta.tableName}`;
    meta.collection = meta.tableName;
    delete meta.schema;
  }
  for (const property of Object.values(meta.properties)) {
    if (property.columnTypes?.[0] === 'xid8') {
      property.columnTypes = ['text'];
      delete property.defaultRaw;
      delete property.default;
    }
    delete property.collation;
    if (property.generated) {
      delete property.generated;
      property.autoincrement = true;
    }
  }
}

function idIn(where: unknown): unknown {
  return typeof where === 'object' && where !== null && 'id' in where ? where.id : where;
}
