import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { refuseStrangers } from '../../assets/index.js';
import { closeProposal } from '../consent/close-proposal.js';
import { lockProposal, refuseMember } from '../consent/lock-proposal.js';

/** The producer takes a proposal back. */
export class WithdrawProposal extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly proposalId: string,
    readonly reason: string,
  ) {
    super();
  }
}

@CommandHandler(WithdrawProposal)
export class WithdrawProposalHandler implements ICommandHandler<WithdrawProposal> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ by, proposalId, reason }: WithdrawProposal): Promise<void> {
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const { asset, proposal } = await lockProposal(em, by, proposalId, now);
      refuseStrangers(by, asset);
      refuseMember(proposal);
      await closeProposal(em, by, proposal, { status: 'withdrawn', reason, now });
    });
  }
}
