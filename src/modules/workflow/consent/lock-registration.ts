import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { mayActFor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { type Asset, lockAssetEvenDeleted } from '../../assets/index.js';
import { Registration } from '../persistence/registration.entity.js';

/** A live registration with its asset locked first; refuses who may not act for its team. */
export async function lockRegistration(
  em: EntityManager,
  by: Actor,
  id: string,
): Promise<{ asset: Asset; registration: Registration }> {
  const { assetId } = await em.findOneOrFail(Registration, { id, endedAt: null });
  const asset = await lockAssetEvenDeleted(em, assetId);
  const registration = await em.findOneOrFail(Registration, { id, endedAt: null }, { refresh: true });
  if (!mayActFor(by, registration.consumerTeamId)) {
    throw new NotYourTeam(registration.consumerTeamId);
  }
  return { asset, registration };
}
