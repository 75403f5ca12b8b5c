import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { looksMinted } from '../../../platform/auth/api-key-text.js';
import { BOOTSTRAP } from '../../../platform/auth/bootstrap.js';
import { KeyDirectory } from '../../../platform/auth/key-directory.js';
import { hashApiKey, keyHashes } from '../../../platform/auth/key-hashes.js';
import { Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { ApiKey } from '../persistence/api-key.entity.js';
import { bootstrapHash, isDisabled } from '../persistence/bootstrap-rows.js';
import { Team } from '../persistence/team.entity.js';
import { KeyUse } from './key-use.js';

type Holder = Omit<Actor, 'requestId'>;

/** Finds keys by their hash: one query, since every request asks, and none at all for text that was never a key. */
@Injectable()
export class StoredKeyDirectory extends KeyDirectory {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly use: KeyUse,
  ) {
    super();
  }

  override async find(presented: string): Promise<Holder | null> {
    const configured = this.config.settings.BOOTSTRAP_API_KEY;
    const minted = looksMinted(presented);
    const holder = minted ? await this.holderOf(presented) : null;
    if (holder || (configured === '' && !minted)) {
      return holder;
    }
    return (await this.isBootstrapKey(hashApiKey(presented), configured)) ? BOOTSTRAP : null;
  }

  /** The configured key, else the one generated at first start, unless a call has ended it. */
  private async isBootstrapKey(hash: Buffer, configured: string): Promise<boolean> {
    const em = this.database.em();
    const known = await bootstrapHash(em, configured);
    return known !== null && timingSafeEqual(hash, known) && !(await isDisabled(em, known));
  }

  private async holderOf(presented: string): Promise<Holder | null> {
    const em = this.database.em();
    const hashes = keyHashes(presented, this.config.settings.API_KEY_PEPPER).map(({ hash }) => hash);
    const living = em.createQueryBuilder(Team).select('id').where({ deletedAt: null });
    const where = { hash: { $in: hashes }, revokedAt: null, teamId: { $in: living } };
    const key = await em.findOne(ApiKey, where, { disableIdentityMap: true });
    if (!key || (key.expiresAt && key.expiresAt <= (await databaseNow(em)))) {
      return null;
    }
    this.use.note(key.id);
    const kind = key.agent ? 'agent' : 'key';
    return { kind, keyId: key.id, teamId: key.teamId, name: key.agent ?? key.name, scopes: key.scopes };
  }
}
