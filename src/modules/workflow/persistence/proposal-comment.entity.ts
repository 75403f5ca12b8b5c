import { defineEntity, p } from '@mikro-orm/core';

export const ProposalCommentSchema = defineEntity({
  name: 'ProposalComment',
  tableName: 'proposal_comments',
  schema: 'workflow',
  properties: {
    id: p.uuid().primary(),
    proposalId: p.uuid(),
    teamId: p.uuid(),
    text: p.text(),
    keyId: p.uuid().strictNullable(),
    commentedBy: p.text(),
    createdAt: p.datetime(),
  },
  indexes: [{ name: 'proposal_comments_proposal_id', properties: ['proposalId', 'id'] }],
});

/** What a team says about a proposal; it decides nothing. */
export class ProposalComment extends ProposalCommentSchema.class {}

ProposalCommentSchema.setClass(ProposalComment);
