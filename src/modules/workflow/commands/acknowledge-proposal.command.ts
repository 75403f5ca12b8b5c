import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { lockProposal, type LockedProposal } from '../consent/lock-proposal.js';
import { settleProposal } from '../consent/settle-proposal.js';
import { checkAnswer, extendedExpiry, type WantedAnswer } from '../domain/check-answer.js';
import type { RequiredTeam } from '../domain/consent.js';
import { NotRequired, ProposalRevised } from '../domain/proposal.errors.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { AutoPublishProposal } from './auto-publish-proposal.command.js';
import { Acknowledgment } from '../persistence/acknowledgment.entity.js';
import type { Proposal } from '../persistence/proposal.entity.js';

export interface AnswerToProposal extends WantedAnswer {
  /** The revision the team saw; null answers the current one. */
  readonly revision: number | null;
  readonly consumerTeamId: string | null;
}

export interface Acknowledged {
  readonly acknowledgment: Acknowledgment;
  /** False when the team had said exactly this before. */
  readonly created: boolean;
}

/** A consumer team answers a proposal, for itself and for nobody else. It may change its mind until publication. */
export class AcknowledgeProposal extends Command<Acknowledged> {
  constructor(
    readonly by: Actor,
    readonly proposalId: string,
    readonly wanted: AnswerToProposal,
  ) {
    super();
  }
}

@CommandHandler(AcknowledgeProposal)
export class AcknowledgeProposalHandler implements ICommandHandler<AcknowledgeProposal> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly commands: CommandBus,
  ) {}

  async execute({ by, proposalId, wanted }: AcknowledgeProposal): Promise<Acknowledged> {
    const acknowledged = await this.answer(by, proposalId, wanted);
    // The answer is committed: whatever becomes of publishing, it stands.
    await this.commands.execute(new AutoPublishProposal(proposalId));
    return acknowledged;
  }

  private answer(by: Actor, proposalId: string, wanted: AnswerToProposal): Promise<Acknowledged> {
    const teamId = answeringTeam(by, wanted.consumerTeamId);
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      // Two last answers at once must not both find themselves not the last: the asset's row lock puts them in line.
      const locked = await lockProposal(em, by, proposalId, now);
      const team = requiredIn(locked, teamId, wanted.revision);
      const current = await em.findOne(Acknowledgment, { proposalId, teamId, supersededAt: null });
      if (current && saysTheSame(current, wanted, team)) {
        return { acknowledgment: current, created: false };
      }
      checkAnswer(wanted, locked.proposal.openedAt, now);
      if (current) {
        current.supersededAt = now;
        await em.flush();
      }
      return { acknowledgment: await this.keep(em, by, { ...locked, team, wanted, now }), created: true };
    });
  }

  private async keep(
    em: EntityManager,
    by: Actor,
    { proposal, team, wanted, now }: LockedProposal & { team: RequiredTeam; wanted: AnswerToProposal; now: Date },
  ): Promise<Acknowledgment> {
    const { answer, notes, migrationDeadline } = wanted;
    const acknowledgment = em.create(Acknowledgment, {
      id: newId(),
      proposalId: proposal.id,
      teamId: team.teamId,
      answer,
      notes,
      migrationDeadline,
      revision: proposal.revision,
      fingerprints: [...team.fingerprints],
      keyId: by.keyId,
      answeredBy: by.name,
      createdAt: now,
      supersededAt: null,
    });
    extend(proposal, migrationDeadline);
    await em.flush();
    const action = answer === 'blocked' ? 'proposal.blocked' : 'proposal.acknowledged';
    const details = {
      answer,
      notes,
      migration_deadline: migrationDeadline,
      team_id: team.teamId,
      fingerprints: team.fingerprints,
    };
    const news = { audience: [team.teamId], details, actingTeamId: team.teamId };
    await recordEvents(em, by, proposalEvent(action, proposal, news));
    await settleProposal(em, by, proposal, now);
    return acknowledgment;
  }
}

/** Admin and bootstrap keys included: nobody answers for another team. */
function answeringTeam(by: Actor, named: string | null): string {
  if (by.teamId === null || (named !== null && named !== by.teamId)) {
    throw new NotYourTeam(named ?? '(none)', 'A proposal is answered only with a key of the consumer team itself.');
  }
  return by.teamId;
}

/** The last day comes anew, and with it its reminder. */
function extend(proposal: Proposal, migrationDeadline: Date | null): void {
  const expiresAt = extendedExpiry(proposal.expiresAt, migrationDeadline);
  if (expiresAt > proposal.expiresAt) {
    Object.assign(proposal, { expiresAt, remindersSent: Math.min(proposal.remindersSent, 1) });
  }
}

function requiredIn({ proposal, dossier }: LockedProposal, teamId: string, seen: number | null): RequiredTeam {
  const team = dossier.required.find((one) => one.teamId === teamId);
  if (!team) {
    throw new NotRequired(proposal.id, teamId);
  }
  if (seen !== null && seen !== proposal.revision) {
    throw new ProposalRevised(proposal.id, seen, proposal.revision);
  }
  return team;
}

const saysTheSame = (current: Acknowledgment, wanted: WantedAnswer, team: RequiredTeam): boolean =>
  team.coversAll &&
  current.answer === wanted.answer &&
  current.notes === wanted.notes &&
  current.migrationDeadline?.getTime() === wanted.migrationDeadline?.getTime();
