import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';

/** Asked when a team is deleted. Whoever knows what hangs on teams refuses, or takes it down in the same transaction. */
export abstract class TeamDeparture {
  abstract depart(em: EntityManager, by: Actor, teamId: string, reason: string | null): Promise<void>;
}
