import { LockMode } from '@mikro-orm/core';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Actor, mayActFor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { RecordNotFound } from '../../../platform/database/record-not-found.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { apiKeyRotated } from '../domain/api-key.events.js';
import { KeyDead, KeyRotated } from '../domain/identity.errors.js';
import { endAfterOverlap, refuseOutliving } from '../domain/key-bounds.js';
import { endOf, MintKey, refuseWider } from '../keys/mint-key.js';
import { ApiKey } from '../persistence/api-key.entity.js';
import { liveTeam } from '../persistence/team-rows.js';
import type { ApiKeyCreatedView } from '../queries/api-key.view.js';

/** Replaces a key by a new one of the same name, team, scopes and end; the old one works on for the overlap. */
export class RotateApiKey extends Command<ApiKeyCreatedView> {
  constructor(
    readonly by: Actor,
    readonly keyId: string,
    readonly overlapHours: number,
  ) {
    super();
  }
}

@CommandHandler(RotateApiKey)
export class RotateApiKeyHandler implements ICommandHandler<RotateApiKey> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mint: MintKey,
  ) {}

  execute({ by, keyId, overlapHours }: RotateApiKey): Promise<ApiKeyCreatedView> {
    return this.database.transaction(async (em) => {
      const { teamId } = await em.findOneOrFail(ApiKey, { id: keyId });
      if (!mayActFor(by, teamId)) {
        throw new RecordNotFound('ApiKey', keyId);
      }
      await liveTeam(em, teamId, 'team_id');
      // Two rotations at once must not both find it unrotated: the key's row lock puts them in line.
      const lockMode = LockMode.PESSIMISTIC_WRITE;
      const key = await em.findOneOrFail(ApiKey, { id: keyId }, { lockMode, refresh: true });
      const now = await this.clock.now(em);
      refuseUnfit(key, now);
      refuseWider(by, key.scopes);
      refuseOutliving(key.expiresAt, await endOf(em, by));
      const successor = await this.mint.execute(em, by, key, now);
      const ends = endAfterOverlap(key.expiresAt, now, overlapHours);
      await recordEvents(em, by, apiKeyRotated(key, successor, ends));
      Object.assign(key, { rotatedTo: successor.id, expiresAt: ends });
      return successor;
    });
  }
}

function refuseUnfit({ id, rotatedTo, revokedAt, expiresAt }: ApiKey, now: Date): void {
  if (rotatedTo !== null) {
    throw new KeyRotated(id, rotatedTo);
  }
  if (revokedAt !== null || (expiresAt !== null && expiresAt <= now)) {
    throw new KeyDead(id);
  }
}
