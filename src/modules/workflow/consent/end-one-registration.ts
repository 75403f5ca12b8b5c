import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import type { Asset } from '../../assets/index.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { ReasonMissing } from '../domain/registration.errors.js';
import { registrationEvent } from '../domain/registration.events.js';
import type { Registration } from '../persistence/registration.entity.js';
import type { Dossier } from './dossier.js';
import { settleProposal, settleProposalOf } from './settle-proposal.js';

export interface Ending {
  readonly registration: Registration;
  readonly reason: string | null;
  /** Even by its own key a team is not deleted without saying why. */
  readonly teamIsDeleted?: boolean;
}

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
    { registration, reason, teamIsDeleted = false }: Ending,
  ): Promise<void> {
    const now = await this.clock.now(em);
    const open = await settleProposalOf(em, by, asset.id, now);
    const leaves = by.teamId === registration.consumerTeamId && !teamIsDeleted;
    const takesVote = open !== null && !leaves && isRequired(open, registration);
    if (takesVote && !reason?.trim()) {
      throw new ReasonMissing();
    }
    Object.assign(registration, { endedAt: now, updatedAt: now });
    await em.flush();
    const news = { ownerTeamId: asset.ownerTeamId, reason };
    await recordEvents(em, by, registrationEvent('registration.ended', { before: registration }, news));
    if (open) {
      await recordEvents(em, by, ...(takesVote ? [voteTaken(open, registration, reason)] : []));
      await settleProposal(em, by, open.proposal, now);
    }
  }
}

function voteTaken(
  { proposal, required, unmet }: Dossier,
  { consumerTeamId }: Registration,
  reason: string | null,
): DomainEvent {
  const touched = { required: required.filter(({ teamId }) => teamId === consumerTeamId), unmet };
  const details = { reason, ended_registration_of_team_id: consumerTeamId };
  return proposalEvent('proposal.forced', proposal, { touched, details });
}

const isRequired = ({ required }: Dossier, { consumerTeamId }: Registration): boolean =>
  required.some(({ teamId }) => teamId === consumerTeamId);
