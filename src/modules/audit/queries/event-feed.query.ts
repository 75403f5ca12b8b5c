import { type FilterQuery, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { hasServerSchemas } from '../../../platform/database/dialect.js';
import { readCursor, writeCursor } from '../../../platform/database/pages.js';
import { StoredEvent } from '../../../platform/events/stored-event.entity.js';
import {
  FEED_POSITION_FORM,
  FEED_START,
  type FeedPosition,
  formatFeedPosition,
  parseFeedPosition,
} from '../domain/feed-position.js';
import { heardBy } from './event-audience.js';
import { type EventFeedView, type EventView, eventView } from './event.view.js';

/** What has happened since a cursor, to whoever's team it concerns. */
@Injectable()
export class EventFeed {
  constructor(private readonly database: Database) {}

  async since(by: Actor, after: string | undefined, limit: number): Promise<EventFeedView> {
    const { events, end } = await this.read(by, after, limit);
    return { results: events.map(({ view }) => view), next_cursor: end };
  }

  /**
   * Reads only below the oldest transaction still running, so that one which commits late is never skipped.
   * That horizon is taken first: what lies below it was committed before the second statement began.
   */
  async read(by: Actor, after: string | undefined, limit: number): Promise<Stretch> {
    const em = this.database.em();
    const from = after === undefined ? FEED_START : parseFeedPosition(readCursor(after, FEED_POSITION_FORM));
    const horizon = await horizonOf(em);
    const events = await em.find(
      StoredEvent,
      { $and: [heardBy(em, by), horizon ? between(from, horizon) : { sequence: { $gt: from.sequence } }] },
      { orderBy: { transactionId: 'asc', sequence: 'asc' }, limit, disableIdentityMap: true },
    );
    const last = events.at(-1);
    const reached = last ? positionOf(last) : from;
    const end = events.length < limit && horizon ? later(reached, { transaction: horizon, sequence: 0 }) : reached;
    const read = events.map((event) => ({ cursor: cursorOf(positionOf(event)), view: eventView(event, by.teamId) }));
    return { events: read, end: cursorOf(end) };
  }

  /** Where everything lies that is not committed yet. */
  async present(): Promise<string> {
    const em = this.database.em();
    const horizon = await horizonOf(em);
    const [last] = horizon ? [] : await em.find(StoredEvent, {}, { orderBy: { sequence: 'desc' }, limit: 1 });
    return cursorOf({ transaction: horizon ?? 0n, sequence: last?.sequence ?? 0 });
  }
}

/** Some events, each with the cursor that goes on after it, and the cursor that goes on after what was looked at. */
export interface Stretch {
  readonly events: readonly { readonly cursor: string; readonly view: EventView }[];
  readonly end: string;
}

const positionOf = ({ transactionId, sequence }: StoredEvent): FeedPosition => ({
  transaction: BigInt(transactionId),
  sequence,
});

const cursorOf = (position: FeedPosition): string => writeCursor(formatFeedPosition(position));

/** The oldest transaction that may still write; SQLite, which has one writer at a time, knows none. */
async function horizonOf(em: EntityManager): Promise<bigint | null> {
  if (!hasServerSchemas(em)) {
    return null;
  }
  const [row] = await em.execute<{ horizon: string }[]>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as horizon',
  );
  return BigInt(row?.horizon ?? 0);
}

function between({ transaction, sequence }: FeedPosition, horizon: bigint): FilterQuery<StoredEvent> {
  return {
    [raw('transaction_id < ?::xid8 and (transaction_id, sequence) > (?::xid8, ?::bigint)', [
      String(horizon),
      String(transaction),
      sequence,
    ])]: [],
  };
}

const later = (one: FeedPosition, other: FeedPosition): FeedPosition =>
  other.transaction > one.transaction ? other : one;
