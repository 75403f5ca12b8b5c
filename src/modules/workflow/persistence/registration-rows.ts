import type { EntityManager } from '@mikro-orm/sql';
import type { Consumer } from '../domain/consent.js';
import { Registration } from './registration.entity.js';

/** The live registrations of an asset, oldest first. Read under the asset's lock when they decide. */
export function registrationsOf(em: EntityManager, assetId: string): Promise<Registration[]> {
  return em.find(Registration, { assetId, endedAt: null }, { orderBy: { id: 'asc' } });
}

/** Those whose consent can be needed: every registered team but the owner. */
export function consumersAmong(registrations: readonly Registration[], ownerTeamId: string): Consumer[] {
  return registrations
    .filter(({ consumerTeamId }) => consumerTeamId !== ownerTeamId)
    .map(({ id, consumerTeamId, columns, strict }) => ({
      registrationId: id,
      teamId: consumerTeamId,
      columns,
      strict,
    }));
}
