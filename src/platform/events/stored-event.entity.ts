import { defineEntity, p } from '@mikro-orm/core';
import type { EventActor } from '../../kernel/event-actor.js';

export const StoredEventSchema = defineEntity({
  name: 'StoredEvent',
  tableName: 'events',
  schema: 'audit',
  properties: {
    /** Global, may have gaps, not hashed. */
    sequence: p.bigint('number').primary().generated('identity'),
    id: p.uuid().unique('events_id'),
    /** `asset:<id>`, else `team:<id>`, else `system`: the chain the event belongs to. */
    stream: p.text(),
    streamSequence: p.integer(),
    action: p.text(),
    entityType: p.text(),
    entityId: p.text(),
    assetId: p.uuid().strictNullable(),
    teamId: p.uuid().strictNullable(),
    /** Teams whose feed shows the event. */
    audience: p.array(),
    actor: p.json<EventActor>().columnType('json'),
    actorKeyId: p.uuid().strictNullable(),
    requestId: p.text().strictNullable(),
    occurredAt: p.datetime().defaultRaw('current_timestamp'),
    before: p.json<unknown>().columnType('json').strictNullable(),
    after: p.json<unknown>().columnType('json').strictNullable(),
    /** What the feed shows. */
    data: p.json<Record<string, unknown>>().columnType('json'),
    /** The bytes that were hashed (RFC 8785), kept because a database may respell JSON. */
    canonical: p.text(),
    previousHash: p.text(),
    hash: p.text(),
    transactionId: p.string().columnType('xid8').defaultRaw('pg_current_xact_id()'),
  },
  indexes: [
    { name: 'events_feed', properties: ['transactionId', 'sequence'] },
    { name: 'events_entity', properties: ['entityType', 'entityId', 'sequence'] },
  ],
  uniques: [{ name: 'events_stream_sequence', properties: ['stream', 'streamSequence'] }],
});

/** One row of the append-only log. Written by `recordEvents` alone, read by audit and notifications. */
export class StoredEvent extends StoredEventSchema.class {}

StoredEventSchema.setClass(StoredEvent);
