import { LockMode } from '@mikro-orm/core';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Actor, mayActFor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { RecordNotFound } from '../../../platform/database/record-not-found.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { apiKeyRevoked } from '../domain/api-key.events.js';
import { ApiKey } from '../persistence/api-key.entity.js';

/** Ends a key for good. Revoking twice is no error; another team's key does not exist for this one. */
export class RevokeApiKey extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly keyId: string,
  ) {
    super();
  }
}

@CommandHandler(RevokeApiKey)
export class RevokeApiKeyHandler implements ICommandHandler<RevokeApiKey> {
  constructor(private readonly database: Database) {}

  execute({ by, keyId }: RevokeApiKey): Promise<void> {
    return this.database.transaction(async (em) => {
      const key = await em.findOneOrFail(ApiKey, { id: keyId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!mayActFor(by, key.teamId)) {
        throw new RecordNotFound('ApiKey', keyId);
      }
      if (key.revokedAt) {
        return;
      }
      key.revokedAt = await databaseNow(em);
      await recordEvents(em, by, apiKeyRevoked(key));
    });
  }
}
