import type { Database } from '../../src/platform/database/database.js';
import { StoredEvent } from '../../src/platform/events/stored-event.entity.js';

/** What the log holds about one thing, oldest first. */
export function eventsAbout(database: Database, entityId: string): Promise<StoredEvent[]> {
  return database.em().find(StoredEvent, { entityId }, { orderBy: { sequence: 'asc' } });
}

/** How many events the log holds. */
export function eventCount(database: Database): Promise<number> {
  return database.em().count(StoredEvent);
}
