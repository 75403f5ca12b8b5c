import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { actingTeam } from '../../../platform/auth/acting-team.js';
import type { Scope } from '../../../platform/auth/scopes.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { ExpiryInThePast } from '../domain/identity.errors.js';
import { expiryWithin } from '../domain/key-bounds.js';
import { endOf, MintKey, refuseWider } from '../keys/mint-key.js';
import { liveTeam } from '../persistence/team-rows.js';
import type { ApiKeyCreatedView } from '../queries/api-key.view.js';

interface WantedKey {
  readonly name: string;
  readonly teamId: string | null;
  readonly scopes: readonly Scope[];
  readonly agent: string | null;
  readonly expiresAt: Date | null;
}

/** Makes a key for a team, no wider than the asking key and no longer-lived. */
export class CreateApiKey extends Command<ApiKeyCreatedView> {
  constructor(
    readonly by: Actor,
    readonly wanted: WantedKey,
  ) {
    super();
  }
}

@CommandHandler(CreateApiKey)
export class CreateApiKeyHandler implements ICommandHandler<CreateApiKey> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mint: MintKey,
  ) {}

  async execute({ by, wanted }: CreateApiKey): Promise<ApiKeyCreatedView> {
    const teamId = actingTeam(by, wanted.teamId, 'team_id');
    refuseWider(by, wanted.scopes);
    return this.database.transaction(async (em) => {
      await liveTeam(em, teamId, 'team_id');
      const now = await this.clock.now(em);
      if (wanted.expiresAt && wanted.expiresAt <= now) {
        throw new ExpiryInThePast();
      }
      const expiresAt = expiryWithin(wanted.expiresAt, await endOf(em, by));
      return this.mint.execute(em, by, { ...wanted, teamId, expiresAt }, now);
    });
  }
}
