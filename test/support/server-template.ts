import { randomBytes } from 'node:crypto';
import { MikroORM } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { MIGRATIONS } from '../../migrations/index.js';
import { ENTITIES } from '../../src/mikro-orm.config.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { ormOptions } from '../../src/platform/database/orm-options.js';
import { migrationsKey } from './migrations-key.js';
import { SERVER_URL, testSettings } from './settings.js';

type Execute = (sql: string) => Promise<object[]>;

const TEMPLATE_LOCK = 7_355_609;

/** The connection of a database beside the one that TEST_DATABASE_URL names. */
export function urlOf(database: string): string {
  const url = new URL(SERVER_URL);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements in one session on the test server. Refuses a server that was not named for tests. */
export async function onServer<T>(work: (execute: Execute) => Promise<T>, url = SERVER_URL): Promise<T> {
  if (!new URL(SERVER_URL).pathname.includes('test')) {
    throw new Error('TEST_DATABASE_URL must name a database with "test" in its name: databases are made and dropped.');
  }
  const orm = await MikroORM.init<PostgreSqlDriver>({
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 1 },
  });
  try {
    return await work((sql) => orm.em.getConnection().execute<object[]>(sql));
  } finally {
    await orm.close();
  }
}

/** The migrated database that others are copied from; made once, under a lock of the session. */
export async function serverTemplate(execute: Execute): Promise<string> {
  const name = `tessera_test_template_${migrationsKey()}`;
  await execute(`select pg_advisory_lock(${TEMPLATE_LOCK})`);
  if ((await execute(`select 1 from pg_database where datname = '${name}'`)).length === 0) {
    const draft = `tessera_test_draft_${randomBytes(6).toString('hex')}`;
    await execute(`create database ${draft}`);
    await migrateDatabase(urlOf(draft));
    await execute(`alter database ${draft} rename to ${name}`);
  }
  await execute(`select pg_advisory_unlock(${TEMPLATE_LOCK})`);
  return name;
}

async function migrateDatabase(url: string): Promise<void> {
  const settings = testSettings({ DATABASE_URL: url });
  const orm = await MikroORM.init({ ...ormOptions(settings, ENTITIES, MIGRATIONS), logger: () => {} });
  await migrate(orm, settings);
  await orm.close();
}
