import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { anyAssetOf, cancelTransfersTo, lockAsset, lockAssetEvenDeleted, TeamHasAssets } from '../../assets/index.js';
import { TeamDeparture } from '../../identity/index.js';
import { closeProposal } from '../consent/close-proposal.js';
import { EndOneRegistration } from '../consent/end-one-registration.js';
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

  private async withdrawProposals(em: EntityManager, by: Actor, teamId: string): Promise<void> {
    const now = await this.clock.now(em);
    const where = { proposedByTeamId: teamId, status: { $in: ['open' as const, 'approved' as const] } };
    for (const { assetId } of await em.find(Proposal, where, { orderBy: { assetId: 'asc' } })) {
      await lockAsset(em, assetId);
      const proposal = await unclosedProposalOf(em, assetId);
      if (proposal?.proposedByTeamId === teamId) {
        await closeProposal(em, by, proposal, { status: 'withdrawn', reason: 'its team was deleted', now });
      }
    }
  }
}
