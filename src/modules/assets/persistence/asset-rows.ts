import type { EntityManager } from '@mikro-orm/sql';
import { hasServerSchemas } from '../../../platform/database/dialect.js';
import { RecordNotFound } from '../../../platform/database/record-not-found.js';
import { type Actor, mayActFor } from '../../../platform/auth/actor.js';
import { AssetNotYours } from '../domain/asset.errors.js';
import { Asset } from './asset.entity.js';

/**
 * A live asset, locked until the transaction ends. Everything that decides about an asset takes this lock first,
 * several assets in the order of their ids; `NO KEY UPDATE` lets rows that merely reference it go ahead.
 * What the decision rests on must be read after this returns.
 */
export async function lockAsset(em: EntityManager, assetId: string): Promise<Asset> {
  if (hasServerSchemas(em)) {
    await em.execute('select 1 from core.assets where id = ? for no key update', [assetId]);
  }
  const asset = await em.findOne(Asset, { id: assetId, deletedAt: null }, { refresh: true });
  if (!asset) {
    throw new RecordNotFound('Asset', assetId);
  }
  return asset;
}

/** A live asset without a lock, for reading. */
export function liveAsset(em: EntityManager, assetId: string): Promise<Asset> {
  return em.findOneOrFail(Asset, { id: assetId, deletedAt: null });
}

/** Refuses actors who may not change the asset. Called under its lock, because ownership can move. */
export function refuseStrangers(by: Actor, asset: Pick<Asset, 'id' | 'ownerTeamId'>): void {
  if (!mayActFor(by, asset.ownerTeamId)) {
    throw new AssetNotYours(asset.id, asset.ownerTeamId);
  }
}

/** One live asset that the team owns, if any. */
export function anyAssetOf(em: EntityManager, teamId: string): Promise<Asset | null> {
  return em.findOne(Asset, { ownerTeamId: teamId, deletedAt: null });
}
