import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { CreateTeam } from '../commands/create-team.command.js';
import { DeleteTeam } from '../commands/delete-team.command.js';
import { UpdateTeam } from '../commands/update-team.command.js';
import { TeamView } from '../queries/team.view.js';
import { Teams } from '../queries/teams.query.js';
import { CreateTeamBody, DeleteTeamQuery, UpdateTeamBody } from './teams.dto.js';

@ApiTags('teams')
@Controller('teams')
export class TeamsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly teams: Teams,
  ) {}

  /** Make a team. */
  @Post()
  @RequireScope('admin')
  @ApiCreatedResponse({ type: TeamView })
  @ApiConflict()
  @ApiInvalid()
  createTeam(@By() by: Actor, @Body() { name, metadata }: CreateTeamBody): Promise<TeamView> {
    return this.commands.execute(new CreateTeam(by, name.trim(), metadata ?? {}));
  }

  /** List the live teams. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(TeamView) })
  @ApiInvalid()
  listTeams(@Query() page: PageQuery): Promise<Page<TeamView>> {
    return this.teams.list(page);
  }

  /** One team. */
  @Get(':id')
  @RequireScope('read')
  @ApiOkResponse({ type: TeamView })
  @ApiNotFound()
  @ApiInvalid()
  getTeam(@Param('id', UuidPipe) id: string): Promise<TeamView> {
    return this.teams.one(id);
  }

  /** Rename a team, or replace its metadata. */
  @Patch(':id')
  @RequireScope('write')
  @ApiOkResponse({ type: TeamView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  updateTeam(@By() by: Actor, @Param('id', UuidPipe) id: string, @Body() body: UpdateTeamBody): Promise<TeamView> {
    const { name, metadata } = body;
    const changes = {
      ...(name === undefined ? {} : { name: name.trim() }),
      ...(metadata === undefined ? {} : { metadata }),
    };
    return this.commands.execute(new UpdateTeam(by, id, changes));
  }

  /** Delete a team: its registrations end and its keys die. Refused while it owns live assets. */
  @Delete(':id')
  @RequireScope('admin')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async deleteTeam(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() { reason }: DeleteTeamQuery,
  ): Promise<void> {
    await this.commands.execute(new DeleteTeam(by, id, reason ?? null));
  }
}
