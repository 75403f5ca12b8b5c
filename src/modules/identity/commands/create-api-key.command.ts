import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { actingTeam } from '../../../platform/auth/acting-team.js';
import { mintApiKey } from '../../../platform/auth/api-key-text.js';
import { includesScope, type Scope } from '../../../platform/auth/scopes.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { apiKeyCreated } from '../domain/api-key.events.js';
import { ExpiryInThePast, ScopeTooWide } from '../domain/identity.errors.js';
import { ApiKey } from '../persistence/api-key.entity.js';
import { liveTeam } from '../persistence/team-rows.js';
import { type ApiKeyCreatedView, apiKeyView } from '../queries/api-key.view.js';

interface NewKey {
  readonly name: string;
  readonly teamId: string | null;
  readonly scopes: readonly Scope[];
  readonly agent: string | null;
  readonly expiresAt: Date | null;
}

/** Makes a key for a team; the key itself is answered once and never stored. */
export class CreateApiKey extends Command<ApiKeyCreatedView> {
  constructor(
    readonly by: Actor,
    readonly wanted: NewKey,
  ) {
    super();
  }
}

@CommandHandler(CreateApiKey)
export class CreateApiKeyHandler implements ICommandHandler<CreateApiKey> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ by, wanted }: CreateApiKey): Promise<ApiKeyCreatedView> {
    const teamId = actingTeam(by, wanted.teamId, 'team_id');
    const tooWide = wanted.scopes.find((scope) => !includesScope(by.scopes, scope));
    if (tooWide) {
      throw new ScopeTooWide(tooWide);
    }
    return this.database.transaction(async (em) => {
      await liveTeam(em, teamId, 'team_id');
      const now = await this.clock.now(em);
      if (wanted.expiresAt && wanted.expiresAt <= now) {
        throw new ExpiryInThePast();
      }
      const { key, prefix, hash } = mintApiKey();
      const { name, agent, expiresAt } = wanted;
      const scopes = [...wanted.scopes];
      const row = em.create(ApiKey, {
        id: newId(),
        name,
        prefix,
        hash,
        teamId,
        scopes,
        agent,
        expiresAt,
        createdBy: by.name,
        createdAt: now,
        revokedAt: null,
        lastUsedAt: null,
      });
      await em.flush();
      await recordEvents(em, by, apiKeyCreated({ ...wanted, id: row.id, prefix, teamId }, by.name));
      return { ...apiKeyView(row), key };
    });
  }
}
