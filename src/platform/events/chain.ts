import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { EventActor } from '../../kernel/event-actor.js';

/** What the first event of a stream names as its predecessor. */
export const GENESIS_HASH = '0'.repeat(64);

/** What a hash covers: everything of an event but its place in the global sequence. */
export interface HashedEvent {
  readonly id: string;
  readonly stream: string;
  readonly streamSequence: number;
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly assetId: string | null;
  readonly teamId: string | null;
  readonly audience: readonly string[];
  readonly actor: EventActor;
  readonly requestId: string | null;
  readonly occurredAt: Date;
  readonly before: unknown;
  readonly after: unknown;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The bytes of an event that are hashed, spelled again from its fields whenever the log is verified. */
export function canonicalEvent(event: HashedEvent): string {
  const { id, stream, streamSequence, action, entityType, entityId, assetId, teamId } = event;
  const { audience, actor, requestId, occurredAt, before, after, data } = event;
  const what = { id, stream, streamSequence, action, entityType, entityId, assetId, teamId };
  return canonicalJson({ ...what, audience, actor, requestId, occurredAt, before, after, data });
}

/** SHA-256 over 0x00, the previous hash's text and the canonical bytes; the leading zero marks a leaf (RFC 9162). */
export const chainHash = (previousHash: string, canonical: string): string =>
  createHash('sha256').update('\0').update(previousHash).update(canonical, 'utf8').digest('hex');
