import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Actor, mayActFor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { TeamNameTaken } from '../domain/identity.errors.js';
import { teamUpdated } from '../domain/team.events.js';
import { Team } from '../persistence/team.entity.js';
import { teamNamed } from '../persistence/team-rows.js';
import { type TeamView, teamView } from '../queries/team.view.js';

/** Renames a team or replaces its metadata; what is left out stays. */
export class UpdateTeam extends Command<TeamView> {
  constructor(
    readonly by: Actor,
    readonly teamId: string,
    readonly changes: { readonly name?: string; readonly metadata?: Record<string, unknown> },
  ) {
    super();
  }
}

@CommandHandler(UpdateTeam)
export class UpdateTeamHandler implements ICommandHandler<UpdateTeam> {
  constructor(private readonly database: Database) {}

  async execute({ by, teamId, changes }: UpdateTeam): Promise<TeamView> {
    try {
      return await this.database.transaction(async (em) => {
        const team = await em.findOneOrFail(
          Team,
          { id: teamId, deletedAt: null },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        );
        if (!mayActFor(by, team.id)) {
          throw new NotYourTeam(team.id);
        }
        const before = { id: team.id, name: team.name, metadata: team.metadata };
        Object.assign(team, changes, { updatedAt: await databaseNow(em), version: team.version + 1 });
        await em.flush();
        await recordEvents(em, by, teamUpdated(before, team));
        return teamView(team);
      });
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) {
        const name = changes.name ?? '';
        throw new TeamNameTaken(name, (await teamNamed(this.database.em(), name))?.id ?? null);
      }
      throw error;
    }
  }
}
