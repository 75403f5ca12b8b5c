import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { CarryOutProposal } from '../consent/carry-out-proposal.js';
import { lockPublication, refuseStrangersTo } from '../consent/lock-publication.js';
import { upstreamFirst } from '../consent/publish-together.js';
import { refuseUnpublishable } from '../consent/refuse-unpublishable.js';
import { teamsIn } from '../consent/settle-proposal.js';
import { publicationEvent } from '../domain/publication.events.js';
import { ProposalNotApproved } from '../domain/proposal.errors.js';
import { publishesItself } from '../domain/timetable.js';

/** Publishes everything of a publication that everyone affected has agreed to, what is read before what reads it. */
export class PublishPublication extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly publicationId: string,
    /** Nobody asks for it now: only what asked to be published by itself goes out. */
    readonly byItself = false,
  ) {
    super();
  }
}

@CommandHandler(PublishPublication)
export class PublishPublicationHandler implements ICommandHandler<PublishPublication> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly carryOut: CarryOutProposal,
  ) {}

  execute({ by, publicationId, byItself }: PublishPublication): Promise<void> {
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const locked = await lockPublication(em, by, publicationId, now);
      refuseStrangersTo(by, locked);
      for (const member of locked.members) {
        refuseUnpublishable(member);
        if (byItself && !publishesItself(member.proposal)) {
          throw new ProposalNotApproved(member.proposal.id, []);
        }
      }
      for (const member of await upstreamFirst(em, locked.members)) {
        await this.carryOut.execute(em, by, member, now);
      }
      const { publication, members } = locked;
      Object.assign(publication, { closedAs: 'published', closedAt: now });
      await em.flush();
      const proposals = members.map(({ proposal }) => proposal);
      const audience = members.flatMap(({ dossier }) => teamsIn(dossier));
      await recordEvents(em, by, publicationEvent('publication.published', publication, { proposals, audience }));
    });
  }
}
