import type { EventType } from './event-types.js';

/**
 * A past fact, as audit, feed and webhooks will know it. `action` is `thing.happened`, one word for one thing everywhere.
 * `before` and `after` are the audited values and hold no secrets; `data` is what the feed shows.
 */
export interface DomainEvent {
  readonly action: EventType;
  readonly entityType: string;
  readonly entityId: string;
  readonly assetId?: string | null;
  readonly teamId?: string | null;
  /** Teams whose feed shows it; its own team always belongs to it. */
  readonly audience?: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly data?: Readonly<Record<string, unknown>>;
  /** The team acted for, when it is not the actor's own. */
  readonly onBehalfOf?: string | null;
}
