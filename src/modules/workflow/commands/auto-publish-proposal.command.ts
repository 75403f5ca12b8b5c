import { Logger } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '../../../kernel/domain-error.js';
import { type Actor, SYSTEM } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { QualityNotPassing } from '../../contracts/index.js';
import { lockProposal } from '../consent/lock-proposal.js';
import { settleProposal } from '../consent/settle-proposal.js';
import { ProposalClosed, ProposalNotApproved, ProposalNotReady, ProposalRevised } from '../domain/proposal.errors.js';
import { PublicationClosed } from '../domain/publication.errors.js';
import { publishesItself } from '../domain/timetable.js';
import { Proposal } from '../persistence/proposal.entity.js';
import { PublishProposal } from './publish-proposal.command.js';
import { PublishPublication } from './publish-publication.command.js';

/** The system, on behalf of the proposer, who asked for this when proposing. */
const AUTO_PUBLISHER: Actor = { ...SYSTEM, scopes: ['admin'] };

/** Publishes a proposal that asked for it, now that everyone has consented. It fails nobody: what cannot be published reopens. */
export class AutoPublishProposal extends Command<void> {
  constructor(readonly proposalId: string) {
    super();
  }
}

@CommandHandler(AutoPublishProposal)
export class AutoPublishProposalHandler implements ICommandHandler<AutoPublishProposal> {
  readonly #logger = new Logger(AutoPublishProposal.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly commands: CommandBus,
  ) {}

  async execute({ proposalId }: AutoPublishProposal): Promise<void> {
    try {
      await this.publish(proposalId);
    } catch (error) {
      if (!leavesNothingToDo(error)) {
        // Still due, so the scheduler tries again.
        this.#logger.error(`proposal ${proposalId} is not published yet`, error instanceof Error ? error.stack : error);
      }
    }
  }

  private async publish(id: string): Promise<void> {
    const proposal = await this.database.em().findOneOrFail(Proposal, { id });
    if (!publishesItself(proposal)) {
      return;
    }
    try {
      await this.commands.execute(commandFor(proposal));
    } catch (error) {
      if (!(error instanceof DomainError) || leavesNothingToDo(error)) {
        throw error;
      }
      await this.reopen(await this.staleOf(proposal, error));
    }
  }

  /** The member that holds up its publication; the proposal itself where it stands alone. */
  private staleOf(proposal: Proposal, { details }: DomainError): Promise<Proposal> {
    const id = details['proposal_id'];
    const isOther = proposal.publicationId !== null && typeof id === 'string' && id !== proposal.id;
    return isOther ? this.database.em().findOneOrFail(Proposal, { id }) : Promise.resolve(proposal);
  }

  private reopen({ id, revision }: Proposal): Promise<void> {
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const { proposal } = await lockProposal(em, AUTO_PUBLISHER, id, now);
      if (proposal.revision === revision && publishesItself(proposal)) {
        proposal.staleRevision = revision;
        await settleProposal(em, AUTO_PUBLISHER, proposal, now);
      }
    });
  }
}

/** The revision is named, so that one posted meanwhile, which may not ask for this, is left alone. */
const commandFor = ({ id, revision, publicationId }: Proposal): PublishProposal | PublishPublication =>
  publicationId === null
    ? new PublishProposal(AUTO_PUBLISHER, id, revision)
    : new PublishPublication(AUTO_PUBLISHER, publicationId, true);

/** Somebody published, closed, answered or revised it first, or its checks have to pass first: nothing is to be done now. */
const leavesNothingToDo = (error: unknown): boolean =>
  error instanceof QualityNotPassing ||
  error instanceof ProposalClosed ||
  error instanceof PublicationClosed ||
  error instanceof ProposalNotApproved ||
  error instanceof ProposalNotReady ||
  error instanceof ProposalRevised;
