import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { closeProposal } from '../consent/close-proposal.js';
import { lockProposal, refuseMember } from '../consent/lock-proposal.js';

/** An admin ends a proposal for good. */
export class RejectProposal extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly proposalId: string,
    readonly reason: string,
  ) {
    super();
  }
}

@CommandHandler(RejectProposal)
export class RejectProposalHandler implements ICommandHandler<RejectProposal> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ by, proposalId, reason }: RejectProposal): Promise<void> {
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const { proposal } = await lockProposal(em, by, proposalId, now);
      refuseMember(proposal);
      await closeProposal(em, by, proposal, { status: 'rejected', reason, now });
    });
  }
}
