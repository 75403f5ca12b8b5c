import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { lockAssets, refuseStrangers } from '../../assets/index.js';
import type { ProposalStatus } from '../domain/proposal-status.js';
import { publicationStatus } from '../domain/publication-status.js';
import { PublicationClosed } from '../domain/publication.errors.js';
import { Proposal } from '../persistence/proposal.entity.js';
import { Publication } from '../persistence/publication.entity.js';
import type { LockedProposal } from './lock-proposal.js';
import { settleProposal } from './settle-proposal.js';

export interface LockedPublication {
  readonly publication: Publication;
  readonly members: readonly LockedProposal[];
  readonly status: ProposalStatus;
}

/**
 * A publication that is still in play, with its assets and proposals locked. Whatever ends one of them takes all these
 * locks, so that none ends alone.
 */
export async function lockPublication(em: EntityManager, by: Actor, id: string, now: Date): Promise<LockedPublication> {
  const locked = await lockMembers(em, by, id, now);
  if (!isInPlay(locked)) {
    throw new PublicationClosed(id, locked.status);
  }
  return locked;
}

/** The same of whatever became of it: its assets are locked in the order of their ids, its proposals settled as of now. */
export async function lockMembers(em: EntityManager, by: Actor, id: string, now: Date): Promise<LockedPublication> {
  await em.findOneOrFail(Publication, { id });
  const assetIds = (await em.find(Proposal, { publicationId: id })).map(({ assetId }) => assetId);
  const assets = await lockAssets(em, assetIds);
  const publication = await em.findOneOrFail(Publication, { id }, { refresh: true });
  const members: LockedProposal[] = [];
  for (const proposal of await em.find(Proposal, { publicationId: id }, { orderBy: { id: 'asc' }, refresh: true })) {
    const asset = assets.get(proposal.assetId);
    if (asset) {
      members.push({ asset, proposal, dossier: await settleProposal(em, by, proposal, now) });
    }
  }
  return { publication, members, status: publicationStatus(publication.closedAs, members.map(memberOf)) };
}

export const isInPlay = ({ status }: LockedPublication): boolean => status === 'open' || status === 'approved';

const memberOf = ({ proposal: { status }, dossier }: LockedProposal) => ({
  status,
  blocked: dossier.resolution.blocked,
});

/** A publication is moved by whoever may change each of its assets. */
export const refuseStrangersTo = (by: Actor, { members }: LockedPublication): void =>
  members.forEach(({ asset }) => {
    refuseStrangers(by, asset);
  });
