import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { refuseStrangers } from '../../assets/index.js';
import { type Contract, JudgePublication, type Judgement, PublishVersion } from '../../contracts/index.js';
import { lockProposal, type LockedProposal } from '../consent/lock-proposal.js';
import { teamsIn } from '../consent/settle-proposal.js';
import { ProposalNotApproved, ProposalNotReady, ProposalRevised, ProposalStale } from '../domain/proposal.errors.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { unseenFindings } from '../domain/unseen-findings.js';
import { isStale } from '../persistence/proposal.entity.js';

/** Publishes what everyone affected has agreed to, judged once more against the contract of now. */
export class PublishProposal extends Command<Contract> {
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
    private readonly judge: JudgePublication,
    private readonly publish: PublishVersion,
  ) {}

  execute({ by, proposalId, revision }: PublishProposal): Promise<Contract> {
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const locked = await lockProposal(em, by, proposalId, now);
      refuseStrangers(by, locked.asset);
      refuseOtherRevision(locked, revision);
      refuseUnapproved(locked);
      const { asset, proposal } = locked;
      refuseMoved(locked);
      // Judged as forced, so that consumers who have consented do not turn it into a proposal again.
      const judgement = await this.judge.execute(em, asset, proposal.request, true);
      refuseStale(locked, judgement);
      const contract = await this.publish.execute(em, by, asset, {
        judgement,
        notes: proposal.request.notes,
        forceReason: isForced(locked) ? proposal.forceReason : null,
        proposalId,
      });
      await this.close(em, by, locked, { contract, now });
      return contract;
    });
  }

  private async close(
    em: EntityManager,
    by: Actor,
    { proposal, dossier }: LockedProposal,
    { contract, now }: { contract: Contract; now: Date },
  ): Promise<void> {
    const before = { status: proposal.status };
    Object.assign(proposal, {
      status: 'published',
      closedAt: now,
      publishedContractId: contract.id,
      requiredAtClosing: [...dossier.required],
    });
    await em.flush();
    const details = { contract_id: contract.id, version: contract.version };
    const news = { audience: teamsIn(dossier), before, details };
    await recordEvents(em, by, proposalEvent('proposal.published', proposal, news));
  }
}

const isForced = ({ proposal }: LockedProposal): boolean => proposal.forcedRevision === proposal.revision;

function refuseOtherRevision({ proposal }: LockedProposal, revision = proposal.revision): void {
  if (proposal.revision !== revision) {
    throw new ProposalRevised(proposal.id, revision, proposal.revision);
  }
}

function refuseUnapproved({ proposal, dossier }: LockedProposal): void {
  if (proposal.status === 'approved') {
    return;
  }
  if (isStale(proposal)) {
    throw new ProposalStale(proposal.id, []);
  }
  const { waitingFor, readyAt } = dossier.resolution;
  throw waitingFor.length === 0 && readyAt
    ? new ProposalNotReady(proposal.id, readyAt)
    : new ProposalNotApproved(proposal.id, waitingFor);
}

/** Asked before the judgement, which may refuse a version that the contract published meanwhile has taken. */
function refuseMoved({ proposal }: LockedProposal): void {
  if (proposal.baseMoved) {
    throw new ProposalStale(proposal.id, []);
  }
}

/** What was agreed to must be what goes out: a break that the revision did not show as one is something else. */
function refuseStale({ proposal }: LockedProposal, judgement: Judgement): void {
  const unseen = unseenFindings(proposal.findings, judgement.findings);
  if (unseen.length > 0) {
    throw new ProposalStale(
      proposal.id,
      unseen.map(({ fingerprint }) => fingerprint),
    );
  }
}
