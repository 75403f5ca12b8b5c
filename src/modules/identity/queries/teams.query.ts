import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { Team } from '../persistence/team.entity.js';
import { teamNamed } from '../persistence/team-rows.js';
import { type TeamView, teamView } from './team.view.js';

/** The live teams. */
@Injectable()
export class Teams {
  constructor(private readonly database: Database) {}

  async one(id: string): Promise<TeamView> {
    return teamView(await this.database.em().findOneOrFail(Team, { id, deletedAt: null }));
  }

  list(page: PageRequest): Promise<Page<TeamView>> {
    return pageOf(this.database.em(), Team, { deletedAt: null }, { ...page, view: teamView });
  }

  /** A live team by its name, compared without case. */
  async named(name: string): Promise<TeamView | null> {
    const team = await teamNamed(this.database.em(), name);
    return team && teamView(team);
  }
}
