import type { DomainEvent } from '../../../kernel/domain-event.js';

interface PublicationFacts {
  readonly id: string;
  readonly proposedByTeamId: string;
  readonly notes: string | null;
}

type PublicationAction =
  'publication.opened' | 'publication.published' | 'publication.withdrawn' | 'publication.rejected';

interface PublicationNews {
  readonly proposals: readonly { readonly id: string; readonly assetId: string }[];
  /** Besides the proposer: the teams it touches. */
  readonly audience: readonly string[];
  readonly reason?: string;
}

/** One event of a publication's life; each of its proposals has its own beside it. */
export function publicationEvent(
  action: PublicationAction,
  { id, proposedByTeamId, notes }: PublicationFacts,
  { proposals, audience, reason }: PublicationNews,
): DomainEvent {
  const what = {
    proposal_ids: proposals.map((proposal) => proposal.id),
    asset_ids: proposals.map(({ assetId }) => assetId),
    ...(reason === undefined ? {} : { reason }),
  };
  return {
    action,
    entityType: 'publication',
    entityId: id,
    assetId: null,
    teamId: proposedByTeamId,
    audience: [...new Set(audience)],
    after: what,
    data: { publication_id: id, notes, ...what },
    onBehalfOf: proposedByTeamId,
  };
}
