import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { CreateAsset } from '../commands/create-asset.command.js';
import { RestoreAsset } from '../commands/restore-asset.command.js';
import { AssetView } from '../queries/asset.view.js';
import { Assets } from '../queries/assets.query.js';
import { AssetsQuery, CreateAssetBody } from './assets.dto.js';
import { newAssetIn } from './assets.bodies.js';

@ApiTags('assets')
@Controller('assets')
export class AssetsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly assets: Assets,
  ) {}

  /** Register a data object. A deleted one of the same name comes back with its contracts and registrations. */
  @Post()
  @RequireScope('write')
  @ApiCreatedResponse({ type: AssetView })
  @ApiConflict()
  @ApiInvalid()
  createAsset(@By() by: Actor, @Body() body: CreateAssetBody): Promise<AssetView> {
    return this.commands.execute(new CreateAsset(by, newAssetIn(body)));
  }

  /** List live assets. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(AssetView) })
  @ApiInvalid()
  listAssets(@Query() query: AssetsQuery): Promise<Page<AssetView>> {
    return this.assets.list(query, query);
  }

  /** One asset. */
  @Get(':id')
  @RequireScope('read')
  @ApiOkResponse({ type: AssetView })
  @ApiNotFound()
  @ApiInvalid()
  getAsset(@Param('id', UuidPipe) id: string): Promise<AssetView> {
    return this.assets.one(id);
  }

  /** Bring a deleted asset back, with its contracts and registrations. */
  @Post(':id/restore')
  @HttpCode(200)
  @RequireScope('write')
  @ApiOkResponse({ type: AssetView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  restoreAsset(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<AssetView> {
    return this.commands.execute(new RestoreAsset(by, id));
  }
}
