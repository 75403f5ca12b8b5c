import type { Database } from '../../src/platform/database/database.js';
import { StoredEvent } from '../../src/platform/events/stored-event.entity.js';

/** What the log holds about one thing, oldest first. */
export function eventsAbout(database: Database, entityId: string): Promise<StoredEvent[]> {
  return database.em().find(StoredEvent, { entityId }, { orderBy: { sequence: 'asc' } });
}

/** All that happened; that something was refused is in the log, and changes nothing. */
export const BUT_DENIALS = { action: { $ne: 'access.denied' } } as const;

/** How many events the log holds, denials apart. */
export function eventCount(database: Database): Promise<number> {
  return database.em().count(StoredEvent, BUT_DENIALS);
}

/** Which of these happened to the asset and what belongs to it, in the order of its stream. */
export async function happenedTo(
  database: Database,
  assetId: string,
  ...actions: readonly string[]
): Promise<string[]> {
  const inOrder = { orderBy: { streamSequence: 'asc' } } as const;
  const events = await database
    .em()
    .find(StoredEvent, { stream: `asset:${assetId}`, action: { $in: actions } }, inOrder);
  return events.map(({ action }) => action);
}
