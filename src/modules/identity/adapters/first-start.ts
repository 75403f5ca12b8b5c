import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { mintApiKey } from '../../../platform/auth/api-key-text.js';
import { hashApiKey } from '../../../platform/auth/key-hashes.js';
import { Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { databaseKind } from '../../../platform/database/orm-options.js';
import { BootstrapKey } from '../persistence/bootstrap-key.entity.js';

/** Generates the bootstrap key of an embedded database at its first start. Only its hash is kept. */
@Injectable()
export class FirstStart implements OnApplicationBootstrap {
  /** The key just generated, to be printed once; null on every later start. */
  generatedKey: string | null = null;

  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { settings } = this.config;
    if (settings.BOOTSTRAP_API_KEY !== '' || settings.AUTH_DISABLED || databaseKind(settings) !== 'embedded') {
      return;
    }
    this.generatedKey = await this.database.transaction(async (em) => {
      if (await em.findOne(BootstrapKey, { id: 1 })) {
        return null;
      }
      const { key } = mintApiKey();
      em.create(BootstrapKey, { id: 1, hash: hashApiKey(key), createdAt: await databaseNow(em) });
      return key;
    });
  }
}
