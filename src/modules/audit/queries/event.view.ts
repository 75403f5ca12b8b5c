import { toldTo } from '../../../kernel/told-to.js';
import type { StoredEvent } from '../../../platform/events/stored-event.entity.js';

/** A past fact, as its audience hears it. */
export class EventView {
  id!: string;

  /**
   * What happened: the same word as the audit action and the webhook's type.
   * @example 'contract.published'
   */
  type!: string;

  /** The database's clock of the transaction that made it true. */
  occurred_at!: Date;

  /** The asset it is about, if any. */
  asset_id!: string | null;

  /** The team it is about, if any. */
  team_id!: string | null;

  /** The facts of this kind of event. */
  data!: Record<string, unknown>;
}

/** A stretch of the feed. */
export class EventFeedView {
  /** Oldest first. */
  results!: EventView[];

  /** Pass it as `after` to go on from here, now or later; it is there even when nothing has happened. */
  next_cursor!: string;
}

/** Picks what an audience may hear. */
export function eventView(
  { id, action, occurredAt, assetId, teamId, data }: StoredEvent,
  hearer: string | null,
): EventView {
  return { id, type: action, occurred_at: occurredAt, asset_id: assetId, team_id: teamId, data: toldTo(hearer, data) };
}
