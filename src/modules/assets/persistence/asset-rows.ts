import { LockMode, QueryOrder, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { hasServerSchemas, inDialect } from '../../../platform/database/dialect.js';
import { RecordNotFound } from '../../../platform/database/record-not-found.js';
import { type Actor, mayActFor } from '../../../platform/auth/actor.js';
import { AssetExists, AssetNotYours } from '../domain/asset.errors.js';
import { foldFqn } from '../domain/fqn.js';
import { Asset } from './asset.entity.js';

/**
 * A live asset, locked until the transaction ends. Everything that decides about an asset takes this lock first,
 * several assets in the order of their ids; `NO KEY UPDATE` lets rows that merely reference it go ahead.
 * What the decision rests on must be read after this returns.
 */
export async function lockAsset(em: EntityManager, assetId: string): Promise<Asset> {
  const asset = await lockAssetEvenDeleted(em, assetId);
  if (asset.deletedAt !== null) {
    throw new RecordNotFound('Asset', assetId);
  }
  return asset;
}

/** Several live assets, each once and locked in the order of their ids, so that nobody waits for another in a circle. */
export async function lockAssets(em: EntityManager, assetIds: Iterable<string>): Promise<Map<string, Asset>> {
  const locked = new Map<string, Asset>();
  for (const id of [...new Set(assetIds)].sort()) {
    locked.set(id, await lockAsset(em, id));
  }
  return locked;
}

/** The same for what may outlive the asset, such as its owner's own registration. */
export async function lockAssetEvenDeleted(em: EntityManager, assetId: string): Promise<Asset> {
  if (hasServerSchemas(em)) {
    await em.execute('select 1 from core.assets where id = ? for no key update', [assetId]);
  }
  const asset = await em.findOne(Asset, { id: assetId }, { refresh: true });
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

/** The live asset of that name, compared without quotes and case. */
export function assetNamed(em: EntityManager, fqn: string, environment: string): Promise<Asset | null> {
  return em.findOne(Asset, { foldedFqn: foldFqn(fqn), environment, deletedAt: null });
}

/**
 * The asset that has the name, or the one that had it last. With a lock, since bringing it back decides about it,
 * it waits for a deletion under way, so that the name is not free for the moment in between.
 */
export function lastNamed(
  em: EntityManager,
  fqn: string,
  environment: string,
  lockMode: LockMode = LockMode.NONE,
): Promise<Asset | null> {
  return em.findOne(
    Asset,
    { foldedFqn: foldFqn(fqn), environment },
    { orderBy: { deletedAt: QueryOrder.DESC_NULLS_FIRST }, lockMode },
  );
}

/** The refusal that names the asset which has the name, once the transaction that met it is over. */
export async function nameTaken(em: EntityManager, fqn: string, environment: string): Promise<AssetExists> {
  const existing = await assetNamed(em, fqn, environment);
  return new AssetExists(fqn, environment, existing?.id ?? null);
}

/** Assets by id, deleted ones too. */
export async function assetsById(em: EntityManager, ids: readonly string[]): Promise<Map<string, Asset>> {
  const assets = await em.find(Asset, { id: { $in: [...ids] } });
  return new Map(assets.map((asset) => [asset.id, asset]));
}

/** What lists of other things show of an asset. */
export type AssetSummary = Pick<Asset, 'id' | 'fqn' | 'environment' | 'ownerTeamId'>;

/** Summaries by id, deleted assets too; plain rows, read past the unit of work. */
export async function assetSummaries(em: EntityManager, ids: readonly string[]): Promise<Map<string, AssetSummary>> {
  const rows: AssetSummary[] = await em
    .createQueryBuilder(Asset)
    .select(['id', 'fqn', 'environment', 'ownerTeamId'])
    .where({ id: { $in: [...new Set(ids)] } })
    .execute('all');
  return new Map(rows.map((row) => [row.id, row]));
}

/** Of rows that name an asset, those whose asset lives: what hangs on a deleted one waits unseen, to come back with it. */
export const ofLiveAsset = (em: EntityManager): Record<string, unknown> => {
  const live = inDialect(em, 'select id from core.assets where deleted_at is null');
  return { [raw((alias) => `${alias}.asset_id in (${live})`)]: [] };
};
