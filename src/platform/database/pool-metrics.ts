import type { MikroORM } from '@mikro-orm/core';
import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Metrics } from '../metrics/metrics.js';

/** Tells how many connections are in use and how many wait for one; an embedded database has no pool. */
export async function showPool(orm: MikroORM, metrics: Metrics): Promise<void> {
  const connection = orm.driver.getConnection();
  if (!(connection instanceof PostgreSqlConnection)) {
    return;
  }
  const pool = await connection.getNativeClient();
  metrics.value('database_connections_used', 'Connections of the pool that somebody uses.', () =>
    Math.max(0, pool.totalCount - pool.idleCount),
  );
  metrics.value('database_connections_wanted', 'Who waits for a connection of the pool.', () => pool.waitingCount);
}
