import { ApiProperty } from '@nestjs/swagger';
import type { StoredEvent } from '../../../platform/events/stored-event.entity.js';

/** Who did it. */
export class AuditActorView {
  /** `agent` when the key was made for a person, service or AI agent by name. */
  @ApiProperty({ enum: ['key', 'agent', 'system'] })
  kind!: 'key' | 'agent' | 'system';

  /** The key used; null for the bootstrap principal and the service itself. */
  key_id!: string | null;

  /** The team of that key. */
  team_id!: string | null;

  /** @example 'ci' */
  name!: string;

  /** The team an admin acted for, when it is not the key's own. */
  on_behalf_of!: string | null;
}

/** One entry of the log. */
export class AuditEventView {
  /** Order of writing over the whole log; numbers may be missing, and it is not hashed. */
  sequence!: number;

  id!: string;

  /** @example 'team.created' */
  action!: string;

  /** @example 'team' */
  entity_type!: string;

  entity_id!: string;

  /**
   * The chain it belongs to: `asset:<id>`, else `team:<id>`, else `system`.
   * @example 'team:019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e'
   */
  stream!: string;

  /** Its place in the chain, without gaps. */
  stream_sequence!: number;

  actor!: AuditActorView;

  /** The request that caused it; null when none did. */
  request_id!: string | null;

  occurred_at!: Date;

  /** The audited values before; null where there were none. */
  @ApiProperty({ type: Object, nullable: true })
  before!: unknown;

  /** The audited values after; null where there are none. */
  @ApiProperty({ type: Object, nullable: true })
  after!: unknown;

  /** SHA-256 over a zero byte, `previous_hash` and the entry's canonical JSON (RFC 8785), in hex. */
  hash!: string;

  /** `hash` of the entry before it in the stream; 64 zeros for the first. */
  previous_hash!: string;
}

/** Picks what auditors may see. */
export function auditEventView(event: StoredEvent): AuditEventView {
  return {
    sequence: event.sequence,
    id: event.id,
    action: event.action,
    entity_type: event.entityType,
    entity_id: event.entityId,
    stream: event.stream,
    stream_sequence: event.streamSequence,
    actor: event.actor,
    request_id: event.requestId,
    occurred_at: event.occurredAt,
    before: event.before,
    after: event.after,
    hash: event.hash,
    previous_hash: event.previousHash,
  };
}
