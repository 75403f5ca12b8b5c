import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiBody, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
import { ContractView, EndContract } from '../../contracts/index.js';
import { ProposedChangeView } from '../queries/proposed-change.view.js';
import { Proposals } from '../queries/proposals.query.js';
import { DeprecateBody, RetireBody } from './asset-changes.dto.js';

const PROPOSED = { type: ProposedChangeView, description: 'Proposed: registered consumers have to agree first.' };

/** Changes that can take something from readers. They live here, because the answer may be a proposal. */
@Controller()
export class AssetChangesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly proposals: Proposals,
  ) {}

  /** Change an asset. Moving it or loosening its rules becomes a proposal while other teams are registered on it. */
  @ApiTags('assets')
  @Patch('assets/:id')
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
  @ApiTags('assets')
  @Delete('assets/:id')
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

  /** Deprecate a version, with a date until which it stays. Deprecating the active one needs the consent of its readers. */
  @ApiTags('contracts')
  @Post('contracts/:id/deprecate')
  @RequireScope('write')
  @HttpCode(200)
  @ApiBody({ type: DeprecateBody, required: false })
  @ApiOkResponse({ type: ContractView })
  @ApiAcceptedResponse(PROPOSED)
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  deprecateContract(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason, sunset_at }: DeprecateBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContractView | ProposedChangeView> {
    const sunsetAt = sunset_at ? new Date(sunset_at) : null;
    return this.end(by, reply, { contractId: id, to: 'deprecated', sunsetAt, reason: reason ?? null });
  }

  /** Retire a version, not before its sunset. Retiring the active one needs the consent of its readers. */
  @ApiTags('contracts')
  @Post('contracts/:id/retire')
  @RequireScope('write')
  @HttpCode(200)
  @ApiBody({ type: RetireBody, required: false })
  @ApiOkResponse({ type: ContractView })
  @ApiAcceptedResponse(PROPOSED)
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  retireContract(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: RetireBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContractView | ProposedChangeView> {
    return this.end(by, reply, { contractId: id, to: 'retired', sunsetAt: null, reason: reason ?? null });
  }

  private async end(
    by: Actor,
    reply: FastifyReply,
    wanted: EndContract['wanted'],
  ): Promise<ContractView | ProposedChangeView> {
    const { contract, proposed } = await this.commands.execute(new EndContract(by, wanted));
    return proposed ? this.accepted(reply, proposed) : contract;
  }

  private async accepted(reply: FastifyReply, { proposalId }: ProposedChange): Promise<ProposedChangeView> {
    void reply.status(202);
    return { decision: 'proposed', proposal: await this.proposals.one(proposalId) };
  }
}
