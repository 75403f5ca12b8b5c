import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { anyAssetOf, cancelTransfersTo, lockAssetEvenDeleted, lockAssets, TeamHasAssets } from '../../assets/index.js';
import { TeamDeparture } from '../../identity/index.js';
import { closeProposal } from '../consent/close-proposal.js';
import { closePublication } from '../consent/close-publication.js';
import { EndOneRegistration } from '../consent/end-one-registration.js';
import { isInPlay, lockMembers } from '../consent/lock-publication.js';
import { unclosedProposalOf } from '../consent/settle-proposal.js';
import { Proposal } from '../persistence/proposal.entity.js';
import { Registration } from '../persistence/registration.entity.js';

/** What a team leaves behind: it owns nothing, what it was offered is cancelled, its proposals are withdrawn, its registrations end. */
@Injectable()
export class TeamDepartureThroughWorkflow extends TeamDeparture {
  constructor(
    private readonly clock: Clock,
    private readonly ending: EndOneRegistration,
  ) {
    super();
  }

  override async depart(em: EntityManager, by: Actor, teamId: string, reason: string | null): Promise<void> {
    const asset = await anyAssetOf(em, teamId);
    if (asset) {
      throw new TeamHasAssets(teamId, asset.id);
    }
    await cancelTransfersTo(em, by, teamId);
    await this.withdrawProposals(em, by, teamId);
    // Assets are locked in the order of their ids, like everywhere.
    const registrations = await em.find(
      Registration,
      { consumerTeamId: teamId, endedAt: null },
      { orderBy: { assetId: 'asc' } },
    );
    for (const registration of registrations) {
      const registered = await lockAssetEvenDeleted(em, registration.assetId);
      await this.ending.execute(em, by, registered, { registration, reason, teamIsDeleted: true });
    }
  }

  /** What is published together ends together, whoever owns the rest of it. */
  private async withdrawProposals(em: EntityManager, by: Actor, teamId: string): Promise<void> {
    const closing = { status: 'withdrawn' as const, reason: 'its team was deleted', now: await this.clock.now(em) };
    const unclosed = { status: { $in: ['open' as const, 'approved' as const] } };
    const proposals = await em.find(
      Proposal,
      { proposedByTeamId: teamId, ...unclosed },
      { orderBy: { assetId: 'asc' } },
    );
    const together = new Set(proposals.flatMap(({ publicationId }) => publicationId ?? []));
    const all = await em.find(Proposal, { publicationId: { $in: [...together] } });
    await lockAssets(
      em,
      [...proposals, ...all].map(({ assetId }) => assetId),
    );
    for (const id of together) {
      const locked = await lockMembers(em, by, id, closing.now);
      if (isInPlay(locked)) {
        await closePublication(em, by, locked, closing);
      }
    }
    for (const { assetId, publicationId } of proposals) {
      const proposal = publicationId === null ? await unclosedProposalOf(em, assetId) : null;
      if (proposal?.proposedByTeamId === teamId) {
        await closeProposal(em, by, proposal, closing);
      }
    }
  }
}
