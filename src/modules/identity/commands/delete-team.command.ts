import { LockMode } from '@mikro-orm/core';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { apiKeyRevoked } from '../domain/api-key.events.js';
import { teamDeleted } from '../domain/team.events.js';
import { ApiKey } from '../persistence/api-key.entity.js';
import { Team } from '../persistence/team.entity.js';
import { TeamDeparture } from '../ports/team-departure.js';
import { TeamEndpoints } from '../ports/team-endpoints.js';

/** Ends a team: refused while it owns live assets; its registrations, endpoints and keys end with it. */
export class DeleteTeam extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly teamId: string,
    readonly reason: string | null,
  ) {
    super();
  }
}

@CommandHandler(DeleteTeam)
export class DeleteTeamHandler implements ICommandHandler<DeleteTeam> {
  constructor(
    private readonly database: Database,
    private readonly departure: TeamDeparture,
    private readonly endpoints: TeamEndpoints,
  ) {}

  execute({ by, teamId, reason }: DeleteTeam): Promise<void> {
    return this.database.transaction(async (em) => {
      const team = await em.findOneOrFail(
        Team,
        { id: teamId, deletedAt: null },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      const now = await databaseNow(em);
      // First, so that what its departure brings about is not sent to it.
      const closed = await this.endpoints.close(em, teamId, now);
      await this.departure.depart(em, by, teamId, reason);
      Object.assign(team, { deletedAt: now, updatedAt: now, version: team.version + 1 });
      const lockMode = LockMode.PESSIMISTIC_WRITE;
      const keys = await em.find(ApiKey, { teamId, revokedAt: null }, { lockMode, orderBy: { id: 'asc' } });
      for (const key of keys) {
        key.revokedAt = now;
      }
      await recordEvents(em, by, ...keys.map(apiKeyRevoked), ...closed, teamDeleted(team, reason));
    });
  }
}
