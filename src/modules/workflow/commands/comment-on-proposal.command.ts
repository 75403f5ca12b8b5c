import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actingTeam } from '../../../platform/auth/acting-team.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { liveTeam } from '../../identity/index.js';
import { lockProposal } from '../consent/lock-proposal.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { ProposalComment } from '../persistence/proposal-comment.entity.js';

interface WantedComment {
  readonly teamId: string | null;
  readonly text: string;
}

/** Any team says something about a proposal that is not closed. It neither consents nor blocks. */
export class CommentOnProposal extends Command<ProposalComment> {
  constructor(
    readonly by: Actor,
    readonly proposalId: string,
    readonly wanted: WantedComment,
  ) {
    super();
  }
}

@CommandHandler(CommentOnProposal)
export class CommentOnProposalHandler implements ICommandHandler<CommentOnProposal> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ by, proposalId, wanted }: CommentOnProposal): Promise<ProposalComment> {
    const teamId = actingTeam(by, wanted.teamId, 'team_id');
    return this.database.transaction(async (em) => {
      await liveTeam(em, teamId, 'team_id');
      const now = await this.clock.now(em);
      const { proposal, dossier } = await lockProposal(em, by, proposalId, now);
      const comment = em.create(ProposalComment, {
        id: newId(),
        proposalId,
        teamId,
        text: wanted.text,
        keyId: by.keyId,
        commentedBy: by.name,
        createdAt: now,
      });
      await em.flush();
      const details = { comment_id: comment.id, team_id: teamId, text: comment.text };
      const news = { touched: dossier, details, actingTeamId: teamId };
      await recordEvents(em, by, proposalEvent('proposal.commented', proposal, news));
      return comment;
    });
  }
}
