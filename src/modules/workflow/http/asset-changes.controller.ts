import { Body, Controller, Delete, HttpCode, Param, Patch, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import {
  AssetView,
  changesIn,
  DeleteAsset,
  type ProposedChange,
  UpdateAsset,
  UpdateAssetBody,
} from '../../assets/index.js';
import { ProposedChangeView } from '../queries/proposed-change.view.js';
import { Proposals } from '../queries/proposals.query.js';

const PROPOSED = { type: ProposedChangeView, description: 'Proposed: registered consumers have to agree first.' };

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
  @ApiAcceptedResponse(PROPOSED)
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
    return proposed ? this.accepted(reply, proposed) : asset;
  }

  /** Delete an asset. While other teams are registered on it, that becomes a proposal. */
  @Delete()
  @RequireScope('write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiAcceptedResponse(PROPOSED)
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async deleteAsset(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposedChangeView | undefined> {
    const proposed = await this.commands.execute(new DeleteAsset(by, id));
    return proposed ? this.accepted(reply, proposed) : undefined;
  }

  private async accepted(reply: FastifyReply, { proposalId }: ProposedChange): Promise<ProposedChangeView> {
    void reply.status(202);
    return { decision: 'proposed', proposal: await this.proposals.one(proposalId) };
  }
}
