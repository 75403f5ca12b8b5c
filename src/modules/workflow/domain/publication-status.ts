import type { ProposalStatus } from './proposal-status.js';

export type ClosedPublicationStatus = 'published' | 'withdrawn' | 'rejected';

/** A proposal of a publication, as it stands now. */
export interface Member {
  readonly status: ProposalStatus;
  readonly blocked: boolean;
}

/** Where a publication stands: it is approved when all of it is, and one member that blocks or ends holds up all. */
export function publicationStatus(
  closedAs: ClosedPublicationStatus | null,
  members: readonly Member[],
): ProposalStatus {
  if (closedAs !== null) {
    return closedAs;
  }
  const ended = members.find(({ status }) => status !== 'open' && status !== 'approved');
  if (ended) {
    return ended.status;
  }
  return members.every(({ status }) => status === 'approved') ? 'approved' : 'open';
}
