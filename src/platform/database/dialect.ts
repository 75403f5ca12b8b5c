import type { EntityManager } from '@mikro-orm/sql';

/** Whether the database is PostgreSQL, embedded or not. SQLite, for unit tests, has no schemas, row locks or transaction ids. */
export const hasServerSchemas = (em: EntityManager): boolean => em.getPlatform().supportsSchemas();
