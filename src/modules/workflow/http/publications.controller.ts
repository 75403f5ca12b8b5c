import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { ApiNotPassing } from '../../contracts/index.js';
import { AcknowledgePublication } from '../commands/acknowledge-publication.command.js';
import { ClosePublication } from '../commands/close-publication.command.js';
import { PublishPublication } from '../commands/publish-publication.command.js';
import { PublishAssetsTogether } from '../commands/publish-together.command.js';
import { acknowledgmentView } from '../queries/acknowledgment.view.js';
import { Proposals } from '../queries/proposals.query.js';
import { PublicationView } from '../queries/publication.view.js';
import { Publications } from '../queries/publications.query.js';
import { publishAnswerView } from '../queries/publish-answer.view.js';
import { PublicationAnswerView, PublishedTogetherView } from '../queries/published-together.view.js';
import { answerIn, NothingBody, ReasonBody } from './proposals.dto.js';
import { AcknowledgePublicationBody, PublicationsQuery, PublishTogetherBody } from './publications.dto.js';
import { requestIn } from './publishing.dto.js';

const STATUS = { published: 201, proposed: 202, unchanged: 200 } as const;

@ApiTags('publications')
@Controller('publications')
export class PublicationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly publications: Publications,
    private readonly proposals: Proposals,
  ) {}

  /**
   * Publish versions of several assets as one, all or nothing. Where one of them would break a registered consumer, all
   * become proposals of one publication, and are published together once everyone has agreed.
   */
  @Post()
  @RequireScope('write')
  @ApiCreatedResponse({ type: PublishedTogetherView, description: 'Published.' })
  @ApiAcceptedResponse({ type: PublishedTogetherView, description: 'Proposed: consumers have to agree first.' })
  @ApiOkResponse({ type: PublishedTogetherView, description: 'Unchanged, or a dry run: nothing was written.' })
  @ApiNotFound()
  @ApiConflict()
  @ApiNotPassing()
  @ApiInvalid()
  async publishTogether(
    @By() by: Actor,
    @Body() body: PublishTogetherBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublishedTogetherView> {
    const items = body.items.map((item) => ({ assetId: item.asset_id, request: requestIn(item) }));
    const options = { notes: body.notes ?? null, autoPublish: body.auto_publish, dryRun: body.dry_run };
    const done = await this.commands.execute(new PublishAssetsTogether(by, items, options));
    void reply.status(body.dry_run ? 200 : STATUS[done.decision]);
    const proposals = await this.proposals.named(done.items.flatMap(({ proposed }) => proposed?.proposalId ?? []));
    return {
      decision: done.decision,
      publication: done.publicationId === null ? null : await this.publications.one(done.publicationId),
      results: done.items.map(({ assetId, judgement, contract, proposed }) => ({
        asset_id: assetId,
        ...publishAnswerView(judgement, { contract, proposal: proposals.get(proposed?.proposalId ?? '') ?? null }),
      })),
    };
  }

  /** List publications, oldest first. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(PublicationView) })
  @ApiInvalid()
  listPublications(@Query() query: PublicationsQuery): Promise<Page<PublicationView>> {
    return this.publications.list(query, query);
  }

  /** One publication: its proposals, who has to answer them, who has. */
  @Get(':id')
  @RequireScope('read')
  @ApiOkResponse({ type: PublicationView })
  @ApiNotFound()
  @ApiInvalid()
  getPublication(@Param('id', UuidPipe) id: string): Promise<PublicationView> {
    return this.publications.one(id);
  }

  /** Answer all proposals of a publication that your team has to answer, or those you name, at once. */
  @Post(':id/acknowledgments')
  @RequireScope('write')
  @ApiCreatedResponse({ type: PublicationAnswerView })
  @ApiOkResponse({ type: PublicationAnswerView, description: 'Your team had said exactly this.' })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async acknowledgePublication(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: AcknowledgePublicationBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicationAnswerView> {
    const wanted = { ...answerIn(body), proposalIds: body.proposal_ids ?? null };
    const answers = await this.commands.execute(new AcknowledgePublication(by, id, wanted));
    void reply.status(answers.some(({ created }) => created) ? 201 : 200);
    return {
      acknowledgments: answers.map(({ acknowledgment }) => acknowledgmentView(acknowledgment)),
      publication: await this.publications.one(id),
    };
  }

  /** Publish an approved publication: all of it, what is read before what reads it, or nothing. */
  @Post(':id/publish')
  @RequireScope('write')
  @ApiBody({ type: NothingBody, required: false })
  @ApiCreatedResponse({ type: PublicationView })
  @ApiNotFound()
  @ApiConflict()
  @ApiNotPassing()
  @ApiInvalid()
  async publishPublication(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() _body: NothingBody,
  ): Promise<PublicationView> {
    await this.commands.execute(new PublishPublication(by, id));
    return this.publications.one(id);
  }

  /** Take a publication back, and all its proposals with it. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @RequireScope('write')
  @ApiOkResponse({ type: PublicationView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  withdrawPublication(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<PublicationView> {
    return this.close(by, id, { status: 'withdrawn', reason });
  }

  /** Reject a publication for good, and all its proposals with it. */
  @Post(':id/reject')
  @HttpCode(200)
  @RequireScope('admin')
  @ApiOkResponse({ type: PublicationView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  rejectPublication(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<PublicationView> {
    return this.close(by, id, { status: 'rejected', reason });
  }

  private async close(by: Actor, id: string, closing: ClosePublication['closing']): Promise<PublicationView> {
    await this.commands.execute(new ClosePublication(by, id, closing));
    return this.publications.one(id);
  }
}
