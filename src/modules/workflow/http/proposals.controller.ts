import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { ApiNotPassing, contractView } from '../../contracts/index.js';
import { AcknowledgeProposal } from '../commands/acknowledge-proposal.command.js';
import { ForceProposal } from '../commands/force-proposal.command.js';
import { PublishProposal } from '../commands/publish-proposal.command.js';
import { RejectProposal } from '../commands/reject-proposal.command.js';
import { WithdrawProposal } from '../commands/withdraw-proposal.command.js';
import { AcknowledgedView } from '../queries/acknowledged.view.js';
import { acknowledgmentView } from '../queries/acknowledgment.view.js';
import { ProposalView } from '../queries/proposal.view.js';
import { Proposals } from '../queries/proposals.query.js';
import { PublishedProposalView } from '../queries/published-proposal.view.js';
import { AcknowledgeBody, answerIn, ForceBody, NothingBody, ProposalsQuery, ReasonBody } from './proposals.dto.js';

@ApiTags('proposals')
@Controller('proposals')
export class ProposalsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly proposals: Proposals,
  ) {}

  /** List proposals; with `awaiting_team_id`, a team's inbox. A page may hold fewer than `limit` and still have a next one. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(ProposalView) })
  @ApiInvalid()
  listProposals(@Query() query: ProposalsQuery): Promise<Page<ProposalView>> {
    return this.proposals.list(query, query);
  }

  /** One proposal: what changes, who has to answer, who has. */
  @Get(':id')
  @RequireScope('read')
  @ApiOkResponse({ type: ProposalView })
  @ApiNotFound()
  @ApiInvalid()
  getProposal(@Param('id', UuidPipe) id: string): Promise<ProposalView> {
    return this.proposals.one(id);
  }

  /** Answer a proposal for your own team. You may change your answer until it is published. */
  @Post(':id/acknowledgments')
  @RequireScope('write')
  @ApiCreatedResponse({ type: AcknowledgedView })
  @ApiOkResponse({ type: AcknowledgedView, description: 'Your team had said exactly this.' })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async acknowledgeProposal(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: AcknowledgeBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AcknowledgedView> {
    const { acknowledgment, created } = await this.commands.execute(
      new AcknowledgeProposal(by, id, { ...answerIn(body), revision: body.revision ?? null }),
    );
    void reply.status(created ? 201 : 200);
    return { acknowledgment: acknowledgmentView(acknowledgment), proposal: await this.proposals.one(id) };
  }

  /** Publish an approved proposal, or apply it where it changes the asset. It is judged once more; consent to what it shows is all that counts. */
  @Post(':id/publish')
  @RequireScope('write')
  @ApiBody({ type: NothingBody, required: false })
  @ApiCreatedResponse({ type: PublishedProposalView })
  @ApiNotFound()
  @ApiConflict()
  @ApiNotPassing()
  @ApiInvalid()
  async publishProposal(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() _body: NothingBody,
  ): Promise<PublishedProposalView> {
    const contract = await this.commands.execute(new PublishProposal(by, id));
    const proposal = await this.proposals.one(id);
    return contract
      ? { decision: 'published', contract: contractView(contract), proposal }
      : { decision: 'applied', contract: null, proposal };
  }

  /** Take a proposal back. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @RequireScope('write')
  @ApiOkResponse({ type: ProposalView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async withdrawProposal(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<ProposalView> {
    await this.commands.execute(new WithdrawProposal(by, id, reason));
    return this.proposals.one(id);
  }

  /** Reject a proposal for good. */
  @Post(':id/reject')
  @HttpCode(200)
  @RequireScope('admin')
  @ApiOkResponse({ type: ProposalView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async rejectProposal(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<ProposalView> {
    await this.commands.execute(new RejectProposal(by, id, reason));
    return this.proposals.one(id);
  }

  /** Approve the current revision over consumers who have not agreed. Everyone it touches is told, with the reason. */
  @Post(':id/force')
  @HttpCode(200)
  @RequireScope('admin')
  @ApiOkResponse({ type: ProposalView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async forceProposal(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: ForceBody,
  ): Promise<ProposalView> {
    await this.commands.execute(new ForceProposal(by, id, reason));
    return this.proposals.one(id);
  }
}
