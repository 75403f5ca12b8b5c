import type { EntityManager } from '@mikro-orm/sql';
import type { Asset } from '../../assets/index.js';
import type { Consumer } from '../domain/consent.js';
import { Registration } from './registration.entity.js';

type RegisteredAsset = Pick<Asset, 'ownerTeamId' | 'materializedVersions'>;

/** The live registrations of an asset, oldest first. Read under the asset's lock when they decide. */
export function registrationsOf(em: EntityManager, assetId: string): Promise<Registration[]> {
  return em.find(Registration, { assetId, endedAt: null }, { orderBy: { id: 'asc' } });
}

/** Those whose consent can be needed: every registered team but the owner. */
export function consumersAmong(registrations: readonly Registration[], asset: RegisteredAsset): Consumer[] {
  return registrations
    .filter(({ consumerTeamId }) => consumerTeamId !== asset.ownerTeamId)
    .map((registration) => consumerIn(registration, asset));
}

/** A registration as far as it decides about consent. A pin keeps its version only where versions stay materialized. */
export const consumerIn = (
  { id, consumerTeamId, columns, strict, pinnedVersion }: Registration,
  { materializedVersions }: Pick<RegisteredAsset, 'materializedVersions'>,
): Consumer => ({
  registrationId: id,
  teamId: consumerTeamId,
  columns,
  strict,
  keptVersion: materializedVersions ? pinnedVersion : null,
});
