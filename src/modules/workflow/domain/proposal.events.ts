import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { Finding } from '../../../schemas/index.js';
import { affectedTeams, findingsToTell, type Touched } from './touched-teams.js';

/** What every event of a proposal says of it. */
export interface ProposalFacts {
  readonly id: string;
  readonly kind: string;
  readonly assetId: string;
  readonly assetFqn: string;
  readonly status: string;
  readonly revision: number;
  readonly proposedVersion: string | null;
  readonly proposedByTeamId: string;
  readonly expiresAt: Date;
  readonly findings: readonly Finding[];
}

type ProposalAction =
  | 'proposal.opened'
  | 'proposal.revised'
  | 'proposal.acknowledged'
  | 'proposal.blocked'
  | 'proposal.approved'
  | 'proposal.reopened'
  | 'proposal.published'
  | 'proposal.withdrawn'
  | 'proposal.rejected'
  | 'proposal.expired'
  | 'proposal.reminder'
  | 'proposal.commented'
  | 'proposal.forced';

export interface ProposalNews {
  /** Besides the proposer: the teams it touches, and by what. Each hears its own part of it. */
  readonly touched: Touched;
  /** Left out, it does. */
  readonly tellsProposer?: boolean;
  readonly before?: Readonly<Record<string, unknown>>;
  /** What this event adds: an answer, a reason, a contract. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Whose act it is, when not the proposer's. */
  readonly actingTeamId?: string | null;
}

/** One event of a proposal's life. */
export function proposalEvent(action: ProposalAction, proposal: ProposalFacts, news: ProposalNews): DomainEvent {
  const { id, assetId, assetFqn, status, revision, proposedByTeamId } = proposal;
  return {
    action,
    entityType: 'proposal',
    entityId: id,
    assetId,
    teamId: news.tellsProposer === false ? null : proposedByTeamId,
    audience: news.touched.required.map((team) => team.teamId),
    ...(news.before ? { before: news.before } : {}),
    after: { status, revision, ...news.details },
    data: {
      proposal_id: id,
      kind: proposal.kind,
      asset_id: assetId,
      asset_fqn: assetFqn,
      status,
      revision,
      proposed_version: proposal.proposedVersion,
      expires_at: proposal.expiresAt,
      findings: findingsToTell(news.touched, proposal.findings).map(
        ({ fingerprint, kind, path, message, breaking }) => ({
          fingerprint,
          kind,
          path,
          message,
          breaking,
        }),
      ),
      affected: affectedTeams(news.touched, proposal.findings),
      ...news.details,
    },
    onBehalfOf: news.actingTeamId === undefined ? proposedByTeamId : news.actingTeamId,
  };
}
