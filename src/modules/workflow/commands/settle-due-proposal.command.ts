import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SYSTEM } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { lockAssetEvenDeleted } from '../../assets/index.js';
import type { Dossier } from '../consent/dossier.js';
import { settleProposal } from '../consent/settle-proposal.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { dueReminder, nextDueAt, publishesItself, remindersBy } from '../domain/timetable.js';
import { Proposal } from '../persistence/proposal.entity.js';

/** What the clock does with a proposal: expires it, lets a migration count, reminds. Answers whether it publishes itself now. */
export class SettleDueProposal extends Command<boolean> {
  constructor(readonly proposalId: string) {
    super();
  }
}

@CommandHandler(SettleDueProposal)
export class SettleDueProposalHandler implements ICommandHandler<SettleDueProposal> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ proposalId: id }: SettleDueProposal): Promise<boolean> {
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const { assetId } = await em.findOneOrFail(Proposal, { id });
      // Every process finds the same proposals due: in the line of the asset's row lock, only the first finds it due still.
      await lockAssetEvenDeleted(em, assetId);
      const proposal = await em.findOneOrFail(Proposal, { id }, { refresh: true });
      if (!isUnclosed(proposal) || proposal.dueAt > now) {
        return false;
      }
      const dossier = await settleProposal(em, SYSTEM, proposal, now);
      if (isUnclosed(proposal)) {
        await remind(em, dossier, now);
      }
      return publishesItself(proposal) && !(await waitsForOthers(em, proposal));
    });
  }
}

const isUnclosed = ({ status }: Proposal): boolean => status === 'open' || status === 'approved';

/** A member that is ready before the others sleeps on: whichever of them is ready last is due then, for all. */
async function waitsForOthers(em: EntityManager, proposal: Proposal): Promise<boolean> {
  const { publicationId } = proposal;
  if (publicationId === null || (await em.count(Proposal, { publicationId, status: 'open' })) === 0) {
    return false;
  }
  proposal.dueAt = nextDueAt({ ...proposal, autoPublish: false });
  await em.flush();
  return true;
}

/** The reminder of the last day also goes to the producer, with the names of those who are missing. */
async function remind(em: EntityManager, { proposal, resolution, required, unmet }: Dossier, now: Date): Promise<void> {
  const reminder = dueReminder(proposal, now);
  if (reminder === null) {
    return;
  }
  proposal.remindersSent = remindersBy(proposal, now);
  proposal.dueAt = nextDueAt(proposal);
  await em.flush();
  const missing = resolution.status === 'approved' ? [] : resolution.waitingFor;
  const tellsProposer = reminder === 'last_day';
  if (missing.length > 0 || tellsProposer) {
    const touched = { required: required.filter(({ teamId }) => missing.includes(teamId)), unmet };
    const details = { reminder, waiting_for_team_ids: missing };
    const news = { touched, tellsProposer, details, actingTeamId: null };
    await recordEvents(em, SYSTEM, proposalEvent('proposal.reminder', proposal, news));
  }
}
