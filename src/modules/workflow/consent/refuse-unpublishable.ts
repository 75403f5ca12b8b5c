import { ProposalNotApproved, ProposalNotReady, ProposalStale } from '../domain/proposal.errors.js';
import { isStale } from '../persistence/proposal.entity.js';
import type { LockedProposal } from './lock-proposal.js';

/**
 * Refuses a proposal to which not everybody has agreed, or whose base has moved: asked before the judgement, which may
 * refuse a version that the contract published meanwhile has taken.
 */
export function refuseUnpublishable({ proposal, dossier }: LockedProposal): void {
  if (proposal.status !== 'approved') {
    throw notApproved(proposal, dossier);
  }
  if (proposal.baseMoved) {
    throw new ProposalStale(proposal.id, []);
  }
}

function notApproved(proposal: LockedProposal['proposal'], { resolution }: LockedProposal['dossier']): Error {
  if (isStale(proposal)) {
    return new ProposalStale(proposal.id, []);
  }
  const { waitingFor, readyAt } = resolution;
  return waitingFor.length === 0 && readyAt
    ? new ProposalNotReady(proposal.id, readyAt)
    : new ProposalNotApproved(proposal.id, waitingFor);
}
