export const PROPOSAL_STATUSES = ['open', 'approved', 'published', 'withdrawn', 'rejected', 'expired'] as const;

export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export const PROPOSAL_KINDS = ['publish', 'remove', 'retire', 'move', 'loosen'] as const;

export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const ANSWERS = ['approved', 'blocked', 'migrating'] as const;

export type Answer = (typeof ANSWERS)[number];
