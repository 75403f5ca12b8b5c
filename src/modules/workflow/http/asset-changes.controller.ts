import { Body, Controller, Delete, HttpCode, Param, Patch, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AssetView, changesIn, DeleteAsset, UpdateAsset, UpdateAssetBody } from '../../assets/index.js';
import type { ProposedChangeView } from '../queries/proposed-change.view.js';
import { Proposals } from '../queries/proposals.query.js';
import { ApiProposed, proposedAnswer } from './proposed-answer.js';

/** Changes that can take something from readers. They live here, because the answer may be a proposal. */
@ApiTags('assets')
@Controller('assets/:id')
export class AssetChangesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly proposals: Proposals,
  ) {}

  /** Change an asset. Moving it or loosening its rules becomes a proposal while other teams are registered on it. */
  @Patch()
  @RequireScope('write')
  @ApiOkResponse({ type: AssetView })
  @ApiProposed()
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async updateAsset(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: UpdateAssetBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssetView | ProposedChangeView> {
    const { asset, proposed } = await this.commands.execute(new UpdateAsset(by, id, changesIn(body)));
    return proposed ? proposedAnswer(reply, this.proposals, proposed) : asset;
  }

  /** Delete an asset. While other teams are registered on it, that becomes a proposal. */
  @Delete()
  @RequireScope('write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProposed()
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async deleteAsset(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposedChangeView | undefined> {
    const proposed = await this.commands.execute(new DeleteAsset(by, id));
    return proposed ? proposedAnswer(reply, this.proposals, proposed) : undefined;
  }
}
