import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { CreateApiKey } from '../commands/create-api-key.command.js';
import { DisableBootstrap } from '../commands/disable-bootstrap.command.js';
import { RevokeApiKey } from '../commands/revoke-api-key.command.js';
import { RotateApiKey } from '../commands/rotate-api-key.command.js';
import { ApiKeyCreatedView, ApiKeyView } from '../queries/api-key.view.js';
import { ApiKeys } from '../queries/api-keys.query.js';
import { CreateApiKeyBody, RotateApiKeyBody } from './api-keys.dto.js';

@ApiTags('api keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly commands: CommandBus,
    private readonly apiKeys: ApiKeys,
  ) {}

  /** Make a key. The answer holds the key, once. Only an admin makes keys for other teams. */
  @Post()
  @RequireScope('write')
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: ApiKeyCreatedView })
  @ApiInvalid()
  createApiKey(@By() by: Actor, @Body() body: CreateApiKeyBody): Promise<ApiKeyCreatedView> {
    const { name, scopes, team_id: teamId = null, agent = null, expires_at: expiresAt = null } = body;
    const expiry = expiresAt === null ? null : new Date(expiresAt);
    return this.commands.execute(new CreateApiKey(by, { name, teamId, scopes, agent, expiresAt: expiry }));
  }

  /** List the keys of your team; an admin sees all. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(ApiKeyView) })
  @ApiInvalid()
  listApiKeys(@By() by: Actor, @Query() page: PageQuery): Promise<Page<ApiKeyView>> {
    return this.apiKeys.list(by, page);
  }

  /** One key of your team. */
  @Get(':id')
  @RequireScope('read')
  @ApiOkResponse({ type: ApiKeyView })
  @ApiNotFound()
  @ApiInvalid()
  getApiKey(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<ApiKeyView> {
    return this.apiKeys.one(by, id);
  }

  /** Revoke a key, for good and at once. */
  @Delete(':id')
  @RequireScope('write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFound()
  @ApiInvalid()
  async revokeApiKey(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.commands.execute(new RevokeApiKey(by, id));
  }

  /** Rotate a key: a new one takes over, and the old one works on for the overlap. A key is rotated once. */
  @Post(':id/rotate')
  @RequireScope('write')
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: ApiKeyCreatedView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  rotateApiKey(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { overlap_hours: hours }: RotateApiKeyBody,
  ): Promise<ApiKeyCreatedView> {
    return this.commands.execute(new RotateApiKey(by, id, hours));
  }

  /** End the bootstrap key for good. Refused while there is no admin key to take its place. */
  @Post('bootstrap/disable')
  @RequireScope('admin')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflict()
  async disableBootstrap(@By() by: Actor): Promise<void> {
    await this.commands.execute(new DisableBootstrap(by));
  }
}
