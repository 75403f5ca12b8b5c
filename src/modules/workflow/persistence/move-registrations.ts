import type { EntityManager } from '@mikro-orm/sql';
import type { Contract } from '../../contracts/index.js';
import { columnsAfter } from '../domain/registration-columns.js';
import type { Registration } from './registration.entity.js';
import { registrationsOf } from './registration-rows.js';

/** Moves the asset's registrations to a new version, under the asset's lock; pinned ones keep theirs. Answers all of them. */
export async function moveRegistrations(
  em: EntityManager,
  assetId: string,
  contract: Contract,
): Promise<Registration[]> {
  const registrations = await registrationsOf(em, assetId);
  for (const registration of registrations) {
    Object.assign(registration, columnsAfter(registration, contract.findings), { updatedAt: contract.publishedAt });
    if (registration.pinnedVersion === null) {
      Object.assign(registration, { contractId: contract.id, contractVersion: contract.version });
    }
  }
  await em.flush();
  return registrations;
}
