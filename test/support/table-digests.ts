import { ENTITIES } from '../../src/mikro-orm.config.js';
import type { Database } from '../../src/platform/database/database.js';

const DENIALS = "select id::text from audit.events where action = 'access.denied'";

/** A digest of every table's rows, by entity name: equal before and after is "no row was changed", but for what tells of denials. Not on SQLite. */
export async function tableDigests(database: Database): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  const em = database.em();
  for (const entity of ENTITIES) {
    const { schema, tableName } = em.getMetadata().getByClassName(entity.name);
    const rows = `select md5(string_agg(t::text, '|' order by t::text)) as digest from ${schema}.${tableName} t
      where coalesce(to_jsonb(t) ->> 'event_id', to_jsonb(t) ->> 'id', '') not in (${DENIALS})`;
    const [row] = await em.execute<{ digest: string | null }[]>(rows);
    digests[tableName] = row?.digest ?? 'empty';
  }
  return digests;
}
