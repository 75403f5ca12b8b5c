import type { EntityManager } from '@mikro-orm/sql';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { DomainEvent } from '../../kernel/domain-event.js';
import type { Actor } from '../auth/actor.js';
import { hasServerSchemas } from '../database/dialect.js';
import { databaseNow } from '../database/now.js';
import { newId } from '../ids.js';
import { canonicalEvent, chainHash, GENESIS_HASH, type HashedEvent } from './chain.js';
import type { EventActor } from '../../kernel/event-actor.js';
import { StoredEvent } from './stored-event.entity.js';

/**
 * Writes events down in the caller's transaction, so that a change and the news of it commit together or not at all.
 * Each stream is a hash chain; an advisory lock per stream keeps two transactions from extending one link,
 * and the unique (stream, sequence) is the last line.
 */
export async function recordEvents(em: EntityManager, by: Actor, ...events: readonly DomainEvent[]): Promise<void> {
  if (!em.isInTransaction()) {
    throw new Error(`Events recorded outside a transaction: ${events.map(({ action }) => action).join(', ')}`);
  }
  for (const [stream, together] of inStreams(events)) {
    await append(em, by, stream, together);
  }
}

/** The events in their order, those that follow each other in one stream taken together. */
function inStreams(events: readonly DomainEvent[]): (readonly [stream: string, DomainEvent[]])[] {
  const runs: [string, DomainEvent[]][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last?.[0] === streamOf(event)) {
      last[1].push(event);
    } else {
      runs.push([streamOf(event), [event]]);
    }
  }
  return runs;
}

/** Appends to one stream with one look at its head, however many there are. */
async function append(em: EntityManager, by: Actor, stream: string, events: readonly DomainEvent[]): Promise<void> {
  const { sequence, hash, now } = await headOf(em, stream);
  let previousHash = hash;
  const rows = events.map((event, index) => {
    const row = { ...rowOf(event, by, now), stream, streamSequence: sequence + 1 + index };
    const canonical = canonicalEvent(row);
    const link = { previousHash, hash: chainHash(previousHash, canonical) };
    previousHash = link.hash;
    const elsewhere = hasServerSchemas(em) ? {} : { transactionId: '0' };
    return { ...row, audience: [...row.audience], actorKeyId: by.keyId, canonical, ...link, ...elsewhere };
  });
  await em.insertMany(StoredEvent, rows);
}

const rowOf = (event: DomainEvent, by: Actor, now: Date): Omit<HashedEvent, 'stream' | 'streamSequence'> => ({
  id: newId(),
  action: event.action,
  entityType: event.entityType,
  entityId: event.entityId,
  assetId: event.assetId ?? null,
  teamId: event.teamId ?? null,
  audience: [...new Set([...(event.teamId ? [event.teamId] : []), ...(event.audience ?? [])])],
  actor: actorOf(by, event.onBehalfOf ?? null),
  requestId: by.requestId,
  occurredAt: now,
  before: asJson(event.before ?? null),
  after: asJson(event.after ?? null),
  data: asJson(event.data ?? {}) as Record<string, unknown>,
});

/** A copy that JSON can hold: the ORM would turn members that are `undefined` into null, here and in the caller's object. */
const asJson = (value: unknown): unknown => JSON.parse(canonicalJson(value));

async function headOf(em: EntityManager, stream: string): Promise<{ sequence: number; hash: string; now: Date }> {
  if (hasServerSchemas(em)) {
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 7355608))', [stream]);
  }
  const [head] = await em
    .createQueryBuilder(StoredEvent)
    .select(['streamSequence', 'hash'])
    .where({ stream })
    .orderBy({ streamSequence: 'desc' })
    .limit(1)
    .execute('all');
  return { sequence: head?.streamSequence ?? 0, hash: head?.hash ?? GENESIS_HASH, now: await databaseNow(em) };
}

function streamOf({ assetId, teamId }: DomainEvent): string {
  return assetId ? `asset:${assetId}` : teamId ? `team:${teamId}` : 'system';
}

function actorOf(by: Actor, onBehalfOf: string | null): EventActor {
  return {
    kind: by.kind,
    key_id: by.keyId,
    team_id: by.teamId,
    name: by.name,
    on_behalf_of: onBehalfOf === by.teamId ? null : onBehalfOf,
  };
}
