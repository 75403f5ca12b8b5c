import type { FilterQuery } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { type Page, type PageRequest, readCursor, writeCursor } from '../../../platform/database/pages.js';
import { StoredEvent } from '../../../platform/events/stored-event.entity.js';
import { type AuditEventView, auditEventView } from './audit-event.view.js';
import { auditedBy } from './event-audience.js';

/** What to look for; what is left out does not narrow. */
export interface AuditFilter {
  readonly entityType?: string | undefined;
  readonly entityId?: string | undefined;
  readonly action?: string | undefined;
  readonly actorKeyId?: string | undefined;
  /** Not earlier than this. */
  readonly from?: Date | undefined;
  /** Earlier than this. */
  readonly to?: Date | undefined;
}

/** The entries of the log that the asker may audit, in the order they were written. */
@Injectable()
export class AuditEvents {
  constructor(private readonly database: Database) {}

  async list(by: Actor, filter: AuditFilter, { limit = 50, cursor }: PageRequest): Promise<Page<AuditEventView>> {
    const em = this.database.em();
    const after = cursor === undefined ? 0 : Number(readCursor(cursor, /^\d{1,15}$/));
    const found = await em.find(
      StoredEvent,
      { $and: [{ sequence: { $gt: after } }, narrowed(filter), auditedBy(em, by)] },
      { orderBy: { sequence: 'asc' }, limit: limit + 1, disableIdentityMap: true },
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      results: page.map(auditEventView),
      next_cursor: found.length > limit && last ? writeCursor(String(last.sequence)) : null,
    };
  }
}

function narrowed({ from, to, ...exact }: AuditFilter): FilterQuery<StoredEvent> {
  const wanted = Object.fromEntries(Object.entries(exact).filter(([, value]) => value !== undefined));
  const since = from ? [{ occurredAt: { $gte: from } }] : [];
  const until = to ? [{ occurredAt: { $lt: to } }] : [];
  return { $and: [wanted, ...since, ...until] };
}
