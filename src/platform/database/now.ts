import type { EntityManager } from '@mikro-orm/sql';

/** The database's clock, the same throughout one transaction. */
export async function databaseNow(em: EntityManager): Promise<Date> {
  const [row] = await em.execute<{ now: string | Date }[]>('select current_timestamp as now');
  const now = row?.now ?? '';
  // SQLite answers `2026-01-31 12:00:00` and means UTC.
  return new Date(typeof now === 'string' && /^[\d-]{10} [\d:]{8}$/.test(now) ? `${now.replace(' ', 'T')}Z` : now);
}
