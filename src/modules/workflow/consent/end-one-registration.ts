import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import type { Asset } from '../../assets/index.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { ReasonMissing } from '../domain/registration.errors.js';
import { registrationEvent } from '../domain/registration.events.js';
import type { Proposal } from '../persistence/proposal.entity.js';
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
    const proposal = await unclosedProposalOf(em, asset.id);
    const takesVote = proposal !== null && (await takesVoteOf(em, by, proposal, { registration, now }));
    if (takesVote && !reason?.trim()) {
      throw new ReasonMissing();
    }
    Object.assign(registration, { endedAt: now, updatedAt: now });
    await em.flush();
    const news = { ownerTeamId: asset.ownerTeamId, reason };
    await recordEvents(em, by, registrationEvent('registration.ended', { before: registration }, news));
    if (takesVote) {
      const teamId = registration.consumerTeamId;
      const details = { reason, ended_registration_of_team_id: teamId };
      await recordEvents(em, by, proposalEvent('proposal.forced', proposal, { audience: [teamId], details }));
    }
    if (proposal) {
      await settleProposal(em, by, proposal, now);
    }
  }
}

/** Whether somebody else ends the registration of a team that has to answer. */
async function takesVoteOf(
  em: EntityManager,
  by: Actor,
  proposal: Proposal,
  { registration: { consumerTeamId }, now }: { registration: Registration; now: Date },
): Promise<boolean> {
  if (by.teamId === consumerTeamId) {
    return false;
  }
  const { required } = await dossierOf(em, proposal, now);
  return required.some(({ teamId }) => teamId === consumerTeamId);
}
