import type { EntityManager } from '@mikro-orm/sql';

/** Whether the database is PostgreSQL, embedded or not. SQLite, for unit tests, has no schemas, row locks or transaction ids. */
export const hasServerSchemas = (em: EntityManager): boolean => em.getPlatform().supportsSchemas();

/** The statement for the database at hand: where there are no schemas, `core.teams` is named `core_teams`. */
export const inDialect = (em: EntityManager, sql: string): string =>
  hasServerSchemas(em) ? sql : sql.replaceAll(/\b(core|workflow|audit)\./g, '$1_');
