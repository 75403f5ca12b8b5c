import type { ProposalComment } from '../persistence/proposal-comment.entity.js';

/** What a team says about a proposal. */
export class CommentView {
  id!: string;

  proposal_id!: string;

  team_id!: string;

  team_name!: string;

  /** @example 'Billing reads the email for invoices; could it stay until March?' */
  text!: string;

  /** The key's name. */
  commented_by!: string;

  created_at!: Date;
}

/** Picks what clients may see. */
export const commentView = (comment: ProposalComment, teamNames: ReadonlyMap<string, string>): CommentView => ({
  id: comment.id,
  proposal_id: comment.proposalId,
  team_id: comment.teamId,
  team_name: teamNames.get(comment.teamId) ?? '',
  text: comment.text,
  commented_by: comment.commentedBy,
  created_at: comment.createdAt,
});
