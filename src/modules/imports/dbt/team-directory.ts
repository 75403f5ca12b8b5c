import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CreateTeam, Teams } from '../../identity/index.js';
import { importsForOthers, type ImportScope } from './import-scope.js';

/** Finds the teams a manifest names. */
@Injectable()
export class TeamDirectory {
  constructor(
    private readonly commands: CommandBus,
    private readonly teams: Teams,
  ) {}

  /**
   * Ids by the names as written, compared without case. A missing team is made by an admin's import;
   * otherwise it stays out, with a warning. A dry run makes none.
   */
  async find(names: Iterable<string>, scope: ImportScope): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const name of new Set(names)) {
      const id = await this.idOf(name, scope);
      if (id !== null) {
        ids.set(name, id);
      }
    }
    return ids;
  }

  private async idOf(name: string, scope: ImportScope): Promise<string | null> {
    const team = await this.teams.named(name);
    if (team) {
      return team.id;
    }
    if (!importsForOthers(scope)) {
      scope.warnings.push(`There is no team ${name}, and only a key with the admin scope makes one`);
      return null;
    }
    if (scope.dryRun) {
      scope.warnings.push(`Team ${name} would be made`);
      return null;
    }
    return (await this.commands.execute(new CreateTeam(scope.by, name, {}))).id;
  }
}
