import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { ForcePermission } from '../../contracts/index.js';
import { lockProposal } from '../consent/lock-proposal.js';
import { settleProposal } from '../consent/settle-proposal.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { AutoPublishProposal } from './auto-publish-proposal.command.js';

/** An admin approves the current revision over consumers who have not agreed. A later revision is not forced. */
export class ForceProposal extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly proposalId: string,
    readonly reason: string,
  ) {
    super();
  }
}

@CommandHandler(ForceProposal)
export class ForceProposalHandler implements ICommandHandler<ForceProposal> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly force: ForcePermission,
    private readonly commands: CommandBus,
  ) {}

  async execute({ by, proposalId, reason }: ForceProposal): Promise<void> {
    await this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const { asset, proposal, dossier } = await lockProposal(em, by, proposalId, now);
      const forceReason = this.force.reasonFor(by, asset, reason, '/reason');
      Object.assign(proposal, { forcedRevision: proposal.revision, forceReason });
      await em.flush();
      const details = { reason: forceReason, without_consent_of_team_ids: dossier.resolution.waitingFor };
      const news = { touched: dossier, details };
      await recordEvents(em, by, proposalEvent('proposal.forced', proposal, news));
      await settleProposal(em, by, proposal, now);
    });
    await this.commands.execute(new AutoPublishProposal(proposalId));
  }
}
