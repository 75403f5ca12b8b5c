import type { EntityManager } from '@mikro-orm/sql';
import type { DomainEvent } from '../../../kernel/domain-event.js';

/** Asked when a team is deleted: it is sent nothing any more, not even what follows from that. Answers the news of it. */
export abstract class TeamEndpoints {
  abstract close(em: EntityManager, teamId: string, now: Date): Promise<DomainEvent[]>;
}
