import { setTimeout } from 'node:timers/promises';
import { MikroORM } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { Settings } from '../config.js';
import { sqlStateOf } from './database.js';
import { databaseKind, ormOptions } from './orm-options.js';

const MIGRATION_LOCK = 7_355_608;
const LOCK_NOT_AVAILABLE = '55P03';
const MOST_TRIES = 30;

/** Less than the two seconds that requests wait for a lock: those that queue behind a migration still get theirs. */
const PATIENCE_MS = 1_000;

/**
 * Brings the tables to the newest version. Several instances may start at once: on PostgreSQL one migrates
 * under an advisory lock of its session while the others wait, then find nothing to do.
 */
export async function migrate(orm: MikroORM, settings: Settings): Promise<void> {
  switch (databaseKind(settings)) {
    case 'sqlite':
      await orm.schema.create();
      return;
    case 'embedded':
      await orm.migrator.up();
      return;
    case 'postgresql':
      await migrateServer(orm, settings);
  }
}

async function migrateServer(orm: MikroORM, settings: Settings): Promise<void> {
  const owner = settings.DATABASE_MIGRATION_URL;
  const options = ormOptions(
    { ...settings, DATABASE_URL: owner || settings.DATABASE_URL },
    orm.config.get('entities'),
    orm.config.get('migrations').migrationsList ?? [],
  );
  // Its own pool of two: the lock's session, and the migrator's.
  const migrating = await MikroORM.init({
    ...options,
    logger: orm.config.get('logger'),
    pool: { min: 0, max: 2 },
    driverOptions: { lock_timeout: PATIENCE_MS },
  });
  try {
    await (migrating.em.fork() as EntityManager).transactional(async (em) => {
      await em.execute("set local lock_timeout = '60s'");
      await em.execute('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
      await patiently(() => migrating.migrator.up());
      if (owner !== '') {
        await grantUse(em, decodeURIComponent(new URL(settings.DATABASE_URL).username));
      }
    });
  } finally {
    await migrating.close();
  }
}

/** Processes of an older version go on serving: where they hold a table, the migration steps back, and tries again in a moment. */
async function patiently(migrateOnce: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await migrateOnce();
      return;
    } catch (error) {
      if (attempt === MOST_TRIES || sqlStateOf(error) !== LOCK_NOT_AVAILABLE) {
        throw error;
      }
      await setTimeout(PATIENCE_MS);
    }
  }
}

/** Schemas whose rows the service changes. Of the log it may only add to the end. */
const CHANGING = ['core', 'workflow'];
const ADDING = ['audit'];

/** The service's own role gets what it needs of tables that another role owns, and no more: it cannot rewrite the log. */
async function grantUse(em: EntityManager, name: string): Promise<void> {
  const [current] = await em.execute<{ name: string }[]>('select current_user as name');
  if (name === '' || name === current?.name) {
    return;
  }
  const role = em.getPlatform().quoteIdentifier(name);
  const schemas = [...CHANGING, ...ADDING].join(', ');
  for (const statement of [
    `grant usage on schema ${schemas} to ${role}`,
    `grant usage, select on all sequences in schema ${schemas} to ${role}`,
    `grant execute on all functions in schema ${schemas} to ${role}`,
    `grant select, insert, update, delete on all tables in schema ${CHANGING.join(', ')} to ${role}`,
    `revoke all on all tables in schema ${ADDING.join(', ')} from ${role}`,
    `grant select, insert on all tables in schema ${ADDING.join(', ')} to ${role}`,
    `grant select on migrations to ${role}`,
  ]) {
    await em.execute(statement);
  }
}
