import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { lockRegistration } from '../consent/lock-registration.js';
import { settleProposalOf } from '../consent/settle-proposal.js';
import { registrationEvent } from '../domain/registration.events.js';
import { activeContractOf, refuseUnknownColumns } from '../persistence/registered-columns.js';
import { type RegistrationView, registrationView } from '../queries/registration.view.js';

export interface RegistrationChanges {
  readonly columns?: string[] | null;
  readonly purpose?: string | null;
  readonly strict?: boolean;
}

/** Changes what a consumer says it reads: the only way to narrow it. Whoever no longer is touched need not answer. */
export class UpdateRegistration extends Command<RegistrationView> {
  constructor(
    readonly by: Actor,
    readonly registrationId: string,
    readonly changes: RegistrationChanges,
  ) {
    super();
  }
}

@CommandHandler(UpdateRegistration)
export class UpdateRegistrationHandler implements ICommandHandler<UpdateRegistration> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ by, registrationId, changes }: UpdateRegistration): Promise<RegistrationView> {
    return this.database.transaction(async (em) => {
      const { asset, registration } = await lockRegistration(em, by, registrationId);
      refuseUnknownColumns(await activeContractOf(em, asset), changes.columns ?? null);
      const before = { ...registration };
      const now = await this.clock.now(em);
      Object.assign(registration, changes, { updatedAt: now });
      if (changes.columns !== undefined) {
        // What the team says itself is its own from then on: no later import widens it again.
        Object.assign(registration, { missingColumns: [], source: 'manual' });
      }
      await em.flush();
      const { ownerTeamId } = asset;
      await recordEvents(
        em,
        by,
        registrationEvent('registration.updated', { before, after: registration }, { ownerTeamId }),
      );
      await settleProposalOf(em, by, asset.id, now);
      return registrationView(registration);
    });
  }
}
