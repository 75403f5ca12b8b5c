import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { Config } from '../../../platform/config.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { bootstrapDisabled } from '../domain/api-key.events.js';
import { NoAdminKey } from '../domain/identity.errors.js';
import { ApiKey } from '../persistence/api-key.entity.js';
import { bootstrapHash, isDisabled } from '../persistence/bootstrap-rows.js';
import { DisabledBootstrapKey } from '../persistence/disabled-bootstrap-key.entity.js';

/** Ends the bootstrap key for good. Doing it twice is no error. */
export class DisableBootstrap extends Command<void> {
  constructor(readonly by: Actor) {
    super();
  }
}

@CommandHandler(DisableBootstrap)
export class DisableBootstrapHandler implements ICommandHandler<DisableBootstrap> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  execute({ by }: DisableBootstrap): Promise<void> {
    return this.database.transactionInLine('bootstrap', async (em) => {
      const hash = await bootstrapHash(em, this.config.settings.BOOTSTRAP_API_KEY);
      if (hash === null || (await isDisabled(em, hash))) {
        return;
      }
      const now = await this.clock.now(em);
      await refuseLockout(em, now);
      await em.upsert(DisabledBootstrapKey, { hash, disabledBy: by.name, disabledAt: now });
      await recordEvents(em, by, bootstrapDisabled());
    });
  }
}

async function refuseLockout(em: EntityManager, now: Date): Promise<void> {
  const live = { revokedAt: null, $or: [{ expiresAt: null }, { expiresAt: { $gt: now } }] };
  const keys = await em.find(ApiKey, live, { disableIdentityMap: true });
  if (!keys.some(({ scopes }) => scopes.includes('admin'))) {
    throw new NoAdminKey();
  }
}
