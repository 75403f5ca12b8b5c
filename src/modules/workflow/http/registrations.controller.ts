import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { Contracts } from '../../contracts/index.js';
import { EndRegistration } from '../commands/end-registration.command.js';
import { RegisterConsumer } from '../commands/register-consumer.command.js';
import { UpdateRegistration } from '../commands/update-registration.command.js';
import { RegistrationView } from '../queries/registration.view.js';
import { Registrations } from '../queries/registrations.query.js';
import type { RequirementDocument } from '../domain/requirement.js';
import {
  EndRegistrationQuery,
  RegisterBody,
  RegistrationsQuery,
  type RequirementBody,
  UpdateRegistrationBody,
} from './registrations.dto.js';

@ApiTags('registrations')
@Controller()
export class RegistrationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly registrations: Registrations,
    private readonly contracts: Contracts,
  ) {}

  /** Register as a consumer of an asset. Again, it keeps its row and adds the columns. */
  @Post('registrations')
  @RequireScope('write')
  @ApiCreatedResponse({ type: RegistrationView })
  @ApiOkResponse({ type: RegistrationView, description: 'The team was registered; its columns are united.' })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async register(
    @By() by: Actor,
    @Body() body: RegisterBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistrationView> {
    const {
      asset_id: assetId,
      consumer_team_id: consumerTeamId = null,
      columns = null,
      purpose,
      strict,
      pinned_version: pinnedVersion,
      requirement,
    } = body;
    const wanted = {
      assetId,
      consumerTeamId,
      columns,
      strict,
      source: 'manual',
      ...(purpose === undefined ? {} : { purpose }),
      ...(pinnedVersion === undefined ? {} : { pinnedVersion }),
      ...(requirement ? { requirement: requirementIn(requirement) } : {}),
    };
    const { registration, created } = await this.commands.execute(new RegisterConsumer(by, wanted));
    void reply.status(created ? 201 : 200);
    return this.registrations.one(registration.id);
  }

  /** List registrations. */
  @Get('registrations')
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(RegistrationView) })
  @ApiInvalid()
  listRegistrations(@Query() query: RegistrationsQuery): Promise<Page<RegistrationView>> {
    return this.registrations.list(query, query);
  }

  /** One registration. */
  @Get('registrations/:id')
  @RequireScope('read')
  @ApiOkResponse({ type: RegistrationView })
  @ApiNotFound()
  @ApiInvalid()
  getRegistration(@Param('id', UuidPipe) id: string): Promise<RegistrationView> {
    return this.registrations.one(id);
  }

  /** Change what a consumer says it reads; the only way to narrow it. */
  @Patch('registrations/:id')
  @RequireScope('write')
  @ApiOkResponse({ type: RegistrationView })
  @ApiNotFound()
  @ApiInvalid()
  async updateRegistration(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: UpdateRegistrationBody,
  ): Promise<RegistrationView> {
    const { pinned_version: pinnedVersion, requirement, ...changes } = body;
    const pin = pinnedVersion === undefined ? {} : { pinnedVersion };
    const required = requirement === undefined ? {} : { requirement: requirement && requirementIn(requirement) };
    await this.commands.execute(new UpdateRegistration(by, id, { ...changes, ...pin, ...required }));
    return this.registrations.one(id);
  }

  /** End a registration. */
  @Delete('registrations/:id')
  @RequireScope('write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFound()
  @ApiInvalid()
  async endRegistration(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() { reason }: EndRegistrationQuery,
  ): Promise<void> {
    await this.commands.execute(new EndRegistration(by, id, reason ?? null));
  }

  /** Who stands on one version of a contract. */
  @Get('contracts/:id/registrations')
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(RegistrationView) })
  @ApiNotFound()
  @ApiInvalid()
  async listRegistrationsOfContract(
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<RegistrationView>> {
    const contract = await this.contracts.one(id);
    return this.registrations.list({ contract_id: contract.id }, page);
  }
}

const requirementIn = ({ schema_format, schema, guarantees = {} }: RequirementBody): RequirementDocument => ({
  schema_format,
  schema,
  guarantees,
});
