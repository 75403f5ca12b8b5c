import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { BOOTSTRAP } from '../../../platform/auth/bootstrap.js';
import { hashApiKey, looksMinted } from '../../../platform/auth/api-key-text.js';
import { KeyDirectory } from '../../../platform/auth/key-directory.js';
import { Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { ApiKey } from '../persistence/api-key.entity.js';
import { BootstrapKey } from '../persistence/bootstrap-key.entity.js';
import { Team } from '../persistence/team.entity.js';

/** Finds keys by their hash: one indexed probe, and none at all for text that was never a key. */
@Injectable()
export class StoredKeyDirectory extends KeyDirectory {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {
    super();
  }

  override async find(presented: string): Promise<Omit<Actor, 'requestId'> | null> {
    const hash = hashApiKey(presented);
    if (await this.isBootstrapKey(hash)) {
      return BOOTSTRAP;
    }
    return looksMinted(presented) ? this.holderOf(hash) : null;
  }

  /** The configured key, else the one generated at first start. */
  private async isBootstrapKey(hash: Buffer): Promise<boolean> {
    const configured = this.config.settings.BOOTSTRAP_API_KEY;
    if (configured !== '') {
      return timingSafeEqual(hash, hashApiKey(configured));
    }
    const generated = await this.database.em().findOne(BootstrapKey, { id: 1 });
    return generated !== null && timingSafeEqual(hash, generated.hash);
  }

  private async holderOf(hash: Buffer): Promise<Omit<Actor, 'requestId'> | null> {
    const em = this.database.em();
    const key = await em.findOne(ApiKey, { hash, revokedAt: null });
    if (!key || (key.expiresAt && key.expiresAt <= (await databaseNow(em)))) {
      return null;
    }
    const team = await em.findOne(Team, { id: key.teamId, deletedAt: null });
    const kind = key.agent ? 'agent' : 'key';
    return team && { kind, keyId: key.id, teamId: key.teamId, name: key.agent ?? key.name, scopes: key.scopes };
  }
}
