import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { CommentOnProposal } from '../commands/comment-on-proposal.command.js';
import { CommentView } from '../queries/comment.view.js';
import { Comments } from '../queries/comments.query.js';
import { CommentBody } from './comments.dto.js';

@ApiTags('proposals')
@Controller('proposals/:id/comments')
export class CommentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly comments: Comments,
  ) {}

  /** Comment on a proposal while it is open or approved. Any team may; a comment neither consents nor blocks. */
  @Post()
  @RequireScope('write')
  @ApiCreatedResponse({ type: CommentView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async commentOnProposal(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { text, team_id: teamId = null }: CommentBody,
  ): Promise<CommentView> {
    const comment = await this.commands.execute(new CommentOnProposal(by, id, { text, teamId }));
    return this.comments.one(comment.id);
  }

  /** What teams have said about a proposal, oldest first. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(CommentView) })
  @ApiNotFound()
  @ApiInvalid()
  listProposalComments(@Param('id', UuidPipe) id: string, @Query() page: PageQuery): Promise<Page<CommentView>> {
    return this.comments.list(id, page);
  }
}
