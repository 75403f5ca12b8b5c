import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { type Asset, AssetConsumers } from '../../assets/index.js';
import { closeProposal } from '../consent/close-proposal.js';
import { settleProposalOf, teamsIn, unclosedProposalOf } from '../consent/settle-proposal.js';
import { consumersAmong, registrationsOf } from '../persistence/registration-rows.js';

/** Tells assets who depends on them, and ends what is open when one goes. */
@Injectable()
export class RegisteredConsumers extends AssetConsumers {
  constructor(private readonly clock: Clock) {
    super();
  }

  override async of(em: EntityManager, { id, ownerTeamId }: Pick<Asset, 'id' | 'ownerTeamId'>): Promise<string[]> {
    return consumersAmong(await registrationsOf(em, id), ownerTeamId).map(({ teamId }) => teamId);
  }

  override async answering(em: EntityManager, by: Actor, { id }: Asset): Promise<string[]> {
    const open = await settleProposalOf(em, by, id, await this.clock.now(em));
    return open ? teamsIn(open) : [];
  }

  override async ownerChanged(em: EntityManager, by: Actor, { id }: Asset): Promise<void> {
    await settleProposalOf(em, by, id, await this.clock.now(em));
  }

  override async assetDeleted(em: EntityManager, by: Actor, { id }: Asset): Promise<void> {
    const proposal = await unclosedProposalOf(em, id);
    if (proposal) {
      const now = await this.clock.now(em);
      await closeProposal(em, by, proposal, { status: 'withdrawn', reason: 'the asset was deleted', now });
    }
  }
}
