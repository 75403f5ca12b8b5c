import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { type Asset, lockAsset, lockAssets } from '../../assets/index.js';
import { ProposalClosed } from '../domain/proposal.errors.js';
import { ProposalInPublication } from '../domain/publication.errors.js';
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
 * Where it belongs to a publication, the assets of all its proposals are locked.
 */
export async function lockProposal(em: EntityManager, by: Actor, id: string, now: Date): Promise<LockedProposal> {
  const { assetId, status, publicationId } = await em.findOneOrFail(Proposal, { id });
  if (status !== 'open' && status !== 'approved') {
    throw new ProposalClosed(id, status);
  }
  if (publicationId !== null) {
    await lockAssets(em, await assetsIn(em, publicationId));
  }
  const asset = await lockAsset(em, assetId);
  const proposal = await em.findOneOrFail(Proposal, { id }, { refresh: true });
  const dossier = await settleProposal(em, by, proposal, now);
  if (proposal.status !== 'open' && proposal.status !== 'approved') {
    throw new ProposalClosed(id, proposal.status);
  }
  return { asset, proposal, dossier };
}

/** The assets of a publication, whose members never change. */
async function assetsIn(em: EntityManager, publicationId: string): Promise<string[]> {
  const members = await em.find(Proposal, { publicationId }, { fields: ['assetId'] });
  return members.map(({ assetId }) => assetId);
}

/** Refuses to end a member of a publication by itself. */
export function refuseMember({ id, publicationId }: Pick<Proposal, 'id' | 'publicationId'>): void {
  if (publicationId !== null) {
    throw new ProposalInPublication(id, publicationId);
  }
}
