import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { type Acknowledged, answeringTeam, giveAnswer, requiredIn } from '../consent/give-answer.js';
import { lockProposal, type LockedProposal } from '../consent/lock-proposal.js';
import type { WantedAnswer } from '../domain/check-answer.js';
import { ProposalRevised } from '../domain/proposal.errors.js';
import { AutoPublishProposal } from './auto-publish-proposal.command.js';

export interface AnswerToProposal extends WantedAnswer {
  /** The revision the team saw; null answers the current one. */
  readonly revision: number | null;
  readonly consumerTeamId: string | null;
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
      requiredIn(locked, teamId);
      refuseOldRevision(locked, wanted.revision);
      return giveAnswer(em, by, locked, { teamId, wanted, now });
    });
  }
}

function refuseOldRevision({ proposal }: LockedProposal, seen: number | null): void {
  if (seen !== null && seen !== proposal.revision) {
    throw new ProposalRevised(proposal.id, seen, proposal.revision);
  }
}
