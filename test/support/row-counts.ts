import { ENTITIES } from '../../src/mikro-orm.config.js';
import type { Database } from '../../src/platform/database/database.js';
import { StoredEvent } from '../../src/platform/events/stored-event.entity.js';
import { BUT_DENIALS } from './event-log.js';

/** How many rows every table holds, by entity name: equal before and after is "nothing was written". */
export async function rowCounts(database: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const entity of ENTITIES) {
    counts[entity.name] = await database.em().count(entity as never, entity === StoredEvent ? BUT_DENIALS : {});
  }
  return counts;
}
