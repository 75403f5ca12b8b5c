import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { ApiNotPassing, PublishContract } from '../../contracts/index.js';
import { ImpactOfChange } from '../queries/impact-of-change.query.js';
import { Proposals } from '../queries/proposals.query.js';
import { ImpactView, PublishAnswerView, publishAnswerView } from '../queries/publish-answer.view.js';
import { PublishBody, wantedIn } from './publishing.dto.js';

const STATUS = { published: 201, proposed: 202, unchanged: 200, suggested: 200 } as const;

/** Lives here and not with contracts, because the answer may be a proposal. */
@ApiTags('contracts')
@Controller('assets/:id')
export class PublishingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly proposals: Proposals,
    private readonly impact: ImpactOfChange,
  ) {}

  /** Publish a version of an asset's contract. Where it would break a registered consumer, it becomes a proposal. */
  @Post('contracts')
  @RequireScope('write')
  @ApiCreatedResponse({ type: PublishAnswerView, description: 'Published.' })
  @ApiAcceptedResponse({ type: PublishAnswerView, description: 'Proposed: consumers have to agree first.' })
  @ApiOkResponse({
    type: PublishAnswerView,
    description: 'Unchanged, only suggested, or a dry run: nothing was written.',
  })
  @ApiNotFound()
  @ApiConflict()
  @ApiNotPassing()
  @ApiInvalid()
  async publishContract(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: PublishBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublishAnswerView> {
    const options = { force: body.force, forceReason: body.force_reason ?? null, dryRun: body.dry_run };
    const outcome = await this.commands.execute(new PublishContract(by, id, wantedIn(body), options));
    const { judgement, contract, proposed } = outcome;
    void reply.status(body.dry_run ? 200 : STATUS[judgement.decision]);
    const proposal = proposed && (await this.proposals.one(proposed.proposalId));
    return publishAnswerView(judgement, { contract, proposal });
  }

  /** Who a change would hurt: the judgement that publish would make, with what lies downstream. Nothing is written. */
  @Post('impact')
  @HttpCode(200)
  @RequireScope('read')
  @ApiOkResponse({ type: ImpactView })
  @ApiNotFound()
  @ApiConflict()
  @ApiNotPassing()
  @ApiInvalid()
  impactOfChange(@Param('id', UuidPipe) id: string, @Body() body: PublishBody): Promise<ImpactView> {
    return this.impact.execute(id, wantedIn(body), body.force);
  }
}
