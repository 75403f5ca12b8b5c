import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { EndOneRegistration } from '../consent/end-one-registration.js';
import { lockRegistration } from '../consent/lock-registration.js';

/** Ends a registration. An admin who ends another team's while it has to answer gives a reason. */
export class EndRegistration extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly registrationId: string,
    readonly reason: string | null,
  ) {
    super();
  }
}

@CommandHandler(EndRegistration)
export class EndRegistrationHandler implements ICommandHandler<EndRegistration> {
  constructor(
    private readonly database: Database,
    private readonly ending: EndOneRegistration,
  ) {}

  execute({ by, registrationId, reason }: EndRegistration): Promise<void> {
    return this.database.transaction(async (em) => {
      const { asset, registration } = await lockRegistration(em, by, registrationId);
      await this.ending.execute(em, by, asset, { registration, reason });
    });
  }
}
