import type { Database } from '../../src/platform/database/database.js';

const PROTECTIONS = ['events_append_only', 'events_no_truncate'];

/** Rewrites the log as only the owner of the table can: with its triggers switched off, and on again afterwards. */
export async function tamper(database: Database, ...statements: readonly string[]): Promise<void> {
  await database.transaction(async (em) => {
    for (const trigger of PROTECTIONS) {
      await em.execute(`alter table audit.events disable trigger ${trigger}`);
    }
    for (const statement of statements) {
      await em.execute(statement);
    }
    for (const trigger of PROTECTIONS) {
      await em.execute(`alter table audit.events enable always trigger ${trigger}`);
    }
  });
}
