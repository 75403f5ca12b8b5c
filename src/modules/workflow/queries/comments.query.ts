import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { teamNames } from '../../identity/index.js';
import { ProposalComment } from '../persistence/proposal-comment.entity.js';
import { Proposal } from '../persistence/proposal.entity.js';
import { type CommentView, commentView } from './comment.view.js';

/** What teams have said about proposals. */
@Injectable()
export class Comments {
  constructor(private readonly database: Database) {}

  async one(id: string): Promise<CommentView> {
    const em = this.database.em();
    const comment = await em.findOneOrFail(ProposalComment, { id });
    return commentView(comment, await teamNames(em, [comment.teamId]));
  }

  /** A page of one proposal's comments, oldest first; they stay when it closes. */
  async list(proposalId: string, page: PageRequest): Promise<Page<CommentView>> {
    const em = this.database.em();
    await em.findOneOrFail(Proposal, { id: proposalId }, { fields: ['id'] });
    const view = (comment: ProposalComment): ProposalComment => comment;
    const { results, next_cursor } = await pageOf(em, ProposalComment, { proposalId }, { ...page, view });
    const names = await teamNames(
      em,
      results.map(({ teamId }) => teamId),
    );
    return { results: results.map((comment) => commentView(comment, names)), next_cursor };
  }
}
