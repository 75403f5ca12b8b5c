import type { EntityManager } from '@mikro-orm/sql';
import type { Asset } from '../../assets/index.js';
import type { Consumer } from '../domain/consent.js';
import { type RequirementVerdict, unmetFinding } from '../domain/requirement.js';
import { Registration } from './registration.entity.js';

type RegisteredAsset = Pick<Asset, 'id' | 'ownerTeamId' | 'compatibility' | 'materializedVersions'>;

/** The live registrations of an asset, oldest first. Read under the asset's lock when they decide. */
export function registrationsOf(em: EntityManager, assetId: string): Promise<Registration[]> {
  return em.find(Registration, { assetId, endedAt: null }, { orderBy: { id: 'asc' } });
}

/** Those whose consent can be needed: every registered team but the owner. */
export function consumersAmong(
  registrations: readonly Registration[],
  asset: RegisteredAsset,
  verdicts: readonly RequirementVerdict[] = [],
): Consumer[] {
  return registrations
    .filter(({ consumerTeamId }) => consumerTeamId !== asset.ownerTeamId)
    .map((registration) => consumerIn(registration, asset, verdicts));
}

/**
 * A registration as far as it decides about consent. A pin keeps its version only where versions stay materialized; a
 * requirement that nobody has judged leaves the word to the columns.
 */
export function consumerIn(
  { id, consumerTeamId, columns, strict, pinnedVersion, requirement }: Registration,
  asset: Omit<RegisteredAsset, 'ownerTeamId'>,
  verdicts: readonly RequirementVerdict[] = [],
): Consumer {
  const verdict = verdicts.find(({ requirementId }) => requirementId === requirement?.id);
  const of = { assetId: asset.id, mode: asset.compatibility };
  return {
    registrationId: id,
    teamId: consumerTeamId,
    columns,
    strict,
    keptVersion: asset.materializedVersions ? pinnedVersion : null,
    requirement: verdict ? { unmet: unmetFinding({ registrationId: id, strict }, of, verdict.lost) } : null,
  };
}
