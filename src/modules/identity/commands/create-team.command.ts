import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { TeamNameTaken } from '../domain/identity.errors.js';
import { teamCreated } from '../domain/team.events.js';
import { Team } from '../persistence/team.entity.js';
import { teamNamed } from '../persistence/team-rows.js';
import { type TeamView, teamView } from '../queries/team.view.js';

/** Makes a team. Live names are unique without case, by index. */
export class CreateTeam extends Command<TeamView> {
  constructor(
    readonly by: Actor,
    readonly name: string,
    readonly metadata: Record<string, unknown>,
  ) {
    super();
  }
}

@CommandHandler(CreateTeam)
export class CreateTeamHandler implements ICommandHandler<CreateTeam> {
  constructor(private readonly database: Database) {}

  async execute({ by, name, metadata }: CreateTeam): Promise<TeamView> {
    try {
      return await this.database.transaction(async (em) => {
        const now = await databaseNow(em);
        const team = em.create(Team, {
          id: newId(),
          name,
          metadata,
          version: 1,
          createdAt: now,
          updatedAt: now,
          deletedAt: null,
        });
        await em.flush();
        await recordEvents(em, by, teamCreated(team));
        return teamView(team);
      });
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) {
        throw new TeamNameTaken(name, (await teamNamed(this.database.em(), name))?.id ?? null);
      }
      throw error;
    }
  }
}
