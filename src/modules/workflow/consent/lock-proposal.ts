import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { type Asset, lockAsset } from '../../assets/index.js';
import { ProposalClosed } from '../domain/proposal.errors.js';
import { Proposal } from '../persistence/proposal.entity.js';
import type { Dossier } from './dossier.js';
import { settleProposal } from './settle-proposal.js';

export interface LockedProposal {
  readonly asset: Asset;
  readonly proposal: Proposal;
  readonly dossier: Dossier;
}

/**
 * A proposal that is still in play, settled as of now, with its asset locked first: every change of a proposal
 * waits in that one line, so no two of them can both find it open. Refuses a closed one, expired included.
 */
export async function lockProposal(em: EntityManager, by: Actor, id: string, now: Date): Promise<LockedProposal> {
  const { assetId, status } = await em.findOneOrFail(Proposal, { id });
  if (status !== 'open' && status !== 'approved') {
    throw new ProposalClosed(id, status);
  }
  const asset = await lockAsset(em, assetId);
  const proposal = await em.findOneOrFail(Proposal, { id }, { refresh: true });
  const dossier = await settleProposal(em, by, proposal, now);
  if (proposal.status !== 'open' && proposal.status !== 'approved') {
    throw new ProposalClosed(id, proposal.status);
  }
  return { asset, proposal, dossier };
}
