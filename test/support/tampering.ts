import type { Database } from '../../src/platform/database/database.js';

const TABLES = ['events', 'checkpoints'];

/** Rewrites the log as only the owner of the table can: with its triggers switched off, and on again afterwards. */
export async function tamper(database: Database, ...statements: readonly string[]): Promise<void> {
  await database.transaction(async (em) => {
    for (const table of TABLES) {
      await em.execute(`alter table audit.${table} disable trigger user`);
    }
    for (const statement of statements) {
      await em.execute(statement);
    }
    for (const table of TABLES) {
      await em.execute(`alter table audit.${table} enable trigger user`);
      for (const trigger of ['append_only', 'no_truncate']) {
        await em.execute(`alter table audit.${table} enable always trigger ${table}_${trigger}`);
      }
    }
  });
}
