import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { mintApiKey } from '../../../platform/auth/api-key-text.js';
import { keyHashes } from '../../../platform/auth/key-hashes.js';
import { includesScope, type Scope } from '../../../platform/auth/scopes.js';
import { Config } from '../../../platform/config.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { apiKeyCreated } from '../domain/api-key.events.js';
import { ScopeTooWide } from '../domain/identity.errors.js';
import { ApiKey } from '../persistence/api-key.entity.js';
import { type ApiKeyCreatedView, apiKeyView } from '../queries/api-key.view.js';

interface NewKey {
  readonly name: string;
  readonly teamId: string;
  readonly scopes: readonly Scope[];
  readonly agent: string | null;
  readonly expiresAt: Date | null;
}

/** Makes a key and says so; the key itself is answered once and never stored. */
@Injectable()
export class MintKey {
  constructor(private readonly config: Config) {}

  async execute(em: EntityManager, by: Actor, wanted: NewKey, now: Date): Promise<ApiKeyCreatedView> {
    const { key, prefix } = mintApiKey();
    const [{ hash, pepper }] = keyHashes(key, this.config.settings.API_KEY_PEPPER);
    const row = em.create(ApiKey, {
      ...wanted,
      id: newId(),
      prefix,
      hash,
      pepper,
      scopes: [...wanted.scopes],
      createdBy: by.name,
      createdAt: now,
      revokedAt: null,
      lastUsedAt: null,
      rotatedTo: null,
    });
    await em.flush();
    await recordEvents(em, by, apiKeyCreated(row, by.name));
    return { ...apiKeyView(row), key };
  }
}

/** A key never gives more than its maker has. */
export function refuseWider(by: Actor, scopes: readonly Scope[]): void {
  const tooWide = scopes.find((scope) => !includesScope(by.scopes, scope));
  if (tooWide) {
    throw new ScopeTooWide(tooWide);
  }
}

/** When the asking key ends; null for one that does not, and for the bootstrap principal. */
export async function endOf(em: EntityManager, { keyId }: Actor): Promise<Date | null> {
  const key = keyId === null ? null : await em.findOne(ApiKey, { id: keyId });
  return key?.expiresAt ?? null;
}
