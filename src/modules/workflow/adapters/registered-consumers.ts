import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import {
  type Asset,
  type AssetChange,
  AssetConsumers,
  findingsOfChange,
  type ProposedChange,
} from '../../assets/index.js';
import { askedOfAsset } from '../consent/asked-change.js';
import { closeProposal } from '../consent/close-proposal.js';
import { refuseMember } from '../consent/lock-proposal.js';
import { OpenProposal } from '../consent/open-proposal.js';
import { settleProposalOf, teamsIn, unclosedProposalOf } from '../consent/settle-proposal.js';
import { findingsTouching } from '../domain/touches.js';
import { consumerIn, consumersAmong, registrationsOf } from '../persistence/registration-rows.js';

/** Tells assets who depends on them, and ends what is open when one goes. */
@Injectable()
export class RegisteredConsumers extends AssetConsumers {
  constructor(
    private readonly clock: Clock,
    private readonly opening: OpenProposal,
  ) {
    super();
  }

  override async of(em: EntityManager, { id, ownerTeamId }: Pick<Asset, 'id' | 'ownerTeamId'>): Promise<string[]> {
    const registrations = await registrationsOf(em, id);
    return registrations.flatMap(({ consumerTeamId }) => (consumerTeamId === ownerTeamId ? [] : consumerTeamId));
  }

  override async pinned(em: EntityManager, asset: Pick<Asset, 'id' | 'ownerTeamId'>): Promise<string[]> {
    const registrations = await registrationsOf(em, asset.id);
    return registrations.flatMap(({ consumerTeamId, pinnedVersion }) =>
      pinnedVersion === null || consumerTeamId === asset.ownerTeamId ? [] : consumerTeamId,
    );
  }

  override async standingOn(em: EntityManager, asset: Asset, version: { id: string; wasActive: boolean }) {
    const registrations = await registrationsOf(em, asset.id);
    const standing = registrations.filter(
      (one) => one.contractId === version.id || (version.wasActive && consumerIn(one, asset).keptVersion === null),
    );
    return consumersAmong(standing, asset).map(({ teamId }) => teamId);
  }

  override async touchedBy(em: EntityManager, asset: Asset, change: AssetChange): Promise<string[]> {
    const findings = findingsOfChange(asset, change);
    return consumersAmong(await registrationsOf(em, asset.id), asset)
      .filter((consumer) => findingsTouching(consumer, findings).length > 0)
      .map(({ teamId }) => teamId);
  }

  override propose(em: EntityManager, by: Actor, asset: Asset, change: AssetChange): Promise<ProposedChange> {
    return this.opening.execute(em, by, asset, askedOfAsset(asset, change));
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
      refuseMember(proposal);
      const now = await this.clock.now(em);
      await closeProposal(em, by, proposal, { status: 'withdrawn', reason: 'the asset was deleted', now });
    }
  }
}
