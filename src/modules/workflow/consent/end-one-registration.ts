import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import type { Asset } from '../../assets/index.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { ReasonMissing } from '../domain/registration.errors.js';
import { registrationEvent } from '../domain/registration.events.js';
import type { Registration } from '../persistence/registration.entity.js';
import { dossierOf } from './dossier.js';
import { settleProposal, unclosedProposalOf } from './settle-proposal.js';

/**
 * Ends a registration under its asset's lock. A team may leave by itself at any time; whoever ends another team's
 * registration while that team has to answer takes its vote, which needs a reason and is recorded as a force.
 */
@Injectable()
export class EndOneRegistration {
  constructor(private readonly clock: Clock) {}

  async execute(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    { registration, reason }: { registration: Registration; reason: string | null },
  ): Promise<void> {
    const now = await this.clock.now(em);
    const teamId = registration.consumerTeamId;
    const proposal = await unclosedProposalOf(em, asset.id);
    const dossier = proposal && (await dossierOf(em, proposal, now));
    const takesVote = by.teamId !== teamId && (dossier?.required.some((one) => one.teamId === teamId) ?? false);
    if (takesVote && !reason?.trim()) {
      throw new ReasonMissing();
    }
    Object.assign(registration, { endedAt: now, updatedAt: now });
    await em.flush();
    const news = { ownerTeamId: asset.ownerTeamId, reason };
    await recordEvents(em, by, registrationEvent('registration.ended', { before: registration }, news));
    if (proposal && takesVote) {
      const details = { reason, ended_registration_of_team_id: teamId };
      await recordEvents(em, by, proposalEvent('proposal.forced', proposal, { audience: [teamId], details }));
    }
    if (proposal) {
      await settleProposal(em, by, proposal, now);
    }
  }
}
