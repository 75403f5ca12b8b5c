import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { type Acknowledged, answeringTeam, giveAnswer } from '../consent/give-answer.js';
import { lockPublication, type LockedPublication } from '../consent/lock-publication.js';
import type { LockedProposal } from '../consent/lock-proposal.js';
import type { WantedAnswer } from '../domain/check-answer.js';
import { NotRequired } from '../domain/proposal.errors.js';
import { NotAMember } from '../domain/publication.errors.js';
import { AutoPublishProposal } from './auto-publish-proposal.command.js';

export interface AnswerToPublication extends WantedAnswer {
  readonly consumerTeamId: string | null;
  /** The proposals it answers; null answers all of them that the team has to. */
  readonly proposalIds: readonly string[] | null;
}

/** A consumer team answers everything of a publication that touches it, or what it names, at once. */
export class AcknowledgePublication extends Command<Acknowledged[]> {
  constructor(
    readonly by: Actor,
    readonly publicationId: string,
    readonly wanted: AnswerToPublication,
  ) {
    super();
  }
}

@CommandHandler(AcknowledgePublication)
export class AcknowledgePublicationHandler implements ICommandHandler<AcknowledgePublication> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly commands: CommandBus,
  ) {}

  async execute({ by, publicationId, wanted }: AcknowledgePublication): Promise<Acknowledged[]> {
    const answers = await this.answer(by, publicationId, wanted);
    const [first] = answers;
    if (first) {
      // The answers are committed: whatever becomes of publishing, they stand.
      await this.commands.execute(new AutoPublishProposal(first.acknowledgment.proposalId));
    }
    return answers;
  }

  private answer(by: Actor, publicationId: string, wanted: AnswerToPublication): Promise<Acknowledged[]> {
    const teamId = answeringTeam(by, wanted.consumerTeamId);
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const locked = await lockPublication(em, by, publicationId, now);
      const answers: Acknowledged[] = [];
      for (const member of membersToAnswer(locked, teamId, wanted.proposalIds)) {
        answers.push(await giveAnswer(em, by, member, { teamId, wanted, now }));
      }
      return answers;
    });
  }
}

function membersToAnswer(
  { publication, members }: LockedPublication,
  teamId: string,
  named: readonly string[] | null,
): readonly LockedProposal[] {
  if (named === null) {
    const asking = members.filter(({ dossier }) => dossier.required.some((team) => team.teamId === teamId));
    if (asking.length === 0) {
      throw new NotRequired(publication.id, teamId);
    }
    return asking;
  }
  return named.map((id, index) => {
    const member = members.find(({ proposal }) => proposal.id === id);
    if (!member) {
      throw new NotAMember(index, id);
    }
    return member;
  });
}
