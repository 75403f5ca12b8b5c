import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { type Actor, isAdmin } from '../../../platform/auth/actor.js';
import { hasServerSchemas } from '../../../platform/database/dialect.js';
import type { StoredEvent } from '../../../platform/events/stored-event.entity.js';

/** A principal without a team and without `admin` hears nothing. */
const NO_TEAM = '00000000-0000-0000-0000-000000000000';

/** The events whose audience holds the actor's team; all of them for an admin. */
export function heardBy(em: EntityManager, by: Actor): FilterQuery<StoredEvent> {
  return isAdmin(by) ? {} : audienceHolds(em, by.teamId ?? NO_TEAM);
}

/** What a team may audit: what its keys did and what it was told, which is also all that was done to it. */
export function auditedBy(em: EntityManager, by: Actor): FilterQuery<StoredEvent> {
  const teamId = by.teamId ?? NO_TEAM;
  return isAdmin(by) ? {} : { $or: [{ actor: { team_id: teamId } }, audienceHolds(em, teamId)] };
}

/** SQLite keeps an array as one comma-separated text. */
function audienceHolds(em: EntityManager, teamId: string): FilterQuery<StoredEvent> {
  return hasServerSchemas(em) ? { audience: { $contains: [teamId] } } : { audience: { $like: `%${teamId}%` } };
}
