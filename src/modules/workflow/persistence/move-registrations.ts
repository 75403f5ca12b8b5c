import type { EntityManager } from '@mikro-orm/sql';
import type { Asset } from '../../assets/index.js';
import type { Contract } from '../../contracts/index.js';
import { columnsAfter } from '../domain/registration-columns.js';
import type { Registration } from './registration.entity.js';
import { consumerIn } from './registration-rows.js';

/**
 * Moves an asset's registrations to a new version, under the asset's lock. Pinned ones keep theirs, and what they read of
 * it where it stays materialized.
 */
export async function moveRegistrations(
  em: EntityManager,
  asset: Asset,
  contract: Contract,
  registrations: readonly Registration[],
): Promise<void> {
  for (const registration of registrations) {
    if (consumerIn(registration, asset).keptVersion === null) {
      Object.assign(registration, columnsAfter(registration, contract.findings), { updatedAt: contract.publishedAt });
    }
    if (registration.pinnedVersion === null) {
      Object.assign(registration, { contractId: contract.id, contractVersion: contract.version });
    }
  }
  await em.flush();
}
