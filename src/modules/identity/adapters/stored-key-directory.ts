import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { looksMinted } from '../../../platform/auth/api-key-text.js';
import { BOOTSTRAP } from '../../../platform/auth/bootstrap.js';
import { KeyDirectory } from '../../../platform/auth/key-directory.js';
import { hashApiKey, keyHashes } from '../../../platform/auth/key-hashes.js';
import type { Scope } from '../../../platform/auth/scopes.js';
import { Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { inDialect } from '../../../platform/database/dialect.js';
import { databaseNow } from '../../../platform/database/now.js';
import { bootstrapHash, isDisabled } from '../persistence/bootstrap-rows.js';
import { KeyUse } from './key-use.js';

type Holder = Omit<Actor, 'requestId'>;

interface LiveKey {
  readonly id: string;
  readonly team_id: string;
  readonly name: string;
  readonly agent: string | null;
  readonly scopes: readonly Scope[] | string;
  readonly expires_at: string | number | Date | null;
}

/** Past the ORM: every request asks it. */
const LIVE_KEY = `
  select k.id, k.team_id, k.name, k.agent, k.scopes, k.expires_at
  from core.api_keys k join core.teams t on t.id = k.team_id and t.deleted_at is null
  where k.revoked_at is null and k.hash in`;

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
    const sql = inDialect(em, `${LIVE_KEY} (${hashes.map(() => '?').join()})`);
    const [key] = await em.execute<LiveKey[]>(sql, hashes);
    if (!key || (key.expires_at && new Date(key.expires_at) <= (await databaseNow(em)))) {
      return null;
    }
    this.use.note(key.id);
    const { id: keyId, team_id: teamId, name, agent } = key;
    return { kind: agent ? 'agent' : 'key', keyId, teamId, name: agent ?? name, scopes: scopesIn(key.scopes) };
  }
}

/** SQLite keeps lists as text with commas. */
const scopesIn = (scopes: readonly Scope[] | string): Scope[] =>
  typeof scopes === 'string' ? (scopes.split(',') as Scope[]) : [...scopes];
