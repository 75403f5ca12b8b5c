import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { refuseStrangers } from '../../assets/index.js';
import type { Contract } from '../../contracts/index.js';
import { CarryOutProposal } from '../consent/carry-out-proposal.js';
import { lockProposal, type LockedProposal, refuseMember } from '../consent/lock-proposal.js';
import { refuseUnpublishable } from '../consent/refuse-unpublishable.js';
import { ProposalRevised } from '../domain/proposal.errors.js';

/**
 * Publishes what everyone affected has agreed to, or applies the change of the asset that they agreed to. Answers the
 * version, where there is one.
 */
export class PublishProposal extends Command<Contract | null> {
  constructor(
    readonly by: Actor,
    readonly proposalId: string,
    /** The only revision to publish; left out, the current one. */
    readonly revision?: number,
  ) {
    super();
  }
}

@CommandHandler(PublishProposal)
export class PublishProposalHandler implements ICommandHandler<PublishProposal> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly carryOut: CarryOutProposal,
  ) {}

  execute({ by, proposalId, revision }: PublishProposal): Promise<Contract | null> {
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const locked = await lockProposal(em, by, proposalId, now);
      refuseStrangers(by, locked.asset);
      refuseMember(locked.proposal);
      refuseOtherRevision(locked, revision);
      refuseUnpublishable(locked);
      return this.carryOut.execute(em, by, locked, now);
    });
  }
}

function refuseOtherRevision({ proposal }: LockedProposal, revision = proposal.revision): void {
  if (proposal.revision !== revision) {
    throw new ProposalRevised(proposal.id, revision, proposal.revision);
  }
}
