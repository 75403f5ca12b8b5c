import type { EntityManager } from '@mikro-orm/sql';
import { hashApiKey } from '../../../platform/auth/key-hashes.js';
import { BootstrapKey } from './bootstrap-key.entity.js';
import { DisabledBootstrapKey } from './disabled-bootstrap-key.entity.js';

/** The hash of the configured bootstrap key, else of the one generated at first start; null where there is none. */
export async function bootstrapHash(em: EntityManager, configured: string): Promise<Buffer | null> {
  if (configured !== '') {
    return hashApiKey(configured);
  }
  const generated = await em.findOne(BootstrapKey, { id: 1 });
  return generated && Buffer.from(generated.hash);
}

export const isDisabled = async (em: EntityManager, hash: Buffer): Promise<boolean> =>
  (await em.count(DisabledBootstrapKey, { hash })) > 0;
