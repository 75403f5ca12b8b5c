import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { closePublication } from '../consent/close-publication.js';
import { lockPublication, refuseStrangersTo } from '../consent/lock-publication.js';

/** The producer takes a publication back, or an admin rejects it: all its proposals end with it. */
export class ClosePublication extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly publicationId: string,
    readonly closing: { readonly status: 'withdrawn' | 'rejected'; readonly reason: string },
  ) {
    super();
  }
}

@CommandHandler(ClosePublication)
export class ClosePublicationHandler implements ICommandHandler<ClosePublication> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ by, publicationId, closing }: ClosePublication): Promise<void> {
    return this.database.transaction(async (em) => {
      const now = await this.clock.now(em);
      const locked = await lockPublication(em, by, publicationId, now);
      if (closing.status === 'withdrawn') {
        refuseStrangersTo(by, locked);
      }
      await closePublication(em, by, locked, { ...closing, now });
    });
  }
}
