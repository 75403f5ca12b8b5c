import type { EntityManager } from '@mikro-orm/sql';
import { Asset } from './asset.entity.js';
import { Dependency } from './dependency.entity.js';

/** One asset that reads, directly or not, from the one asked about. */
export interface DownstreamAsset {
  readonly asset: Asset;
  readonly depth: number;
  /** Names from the asset asked about to this one. */
  readonly path: readonly string[];
}

export interface Downstream {
  readonly assets: DownstreamAsset[];
  /** Whether a bound cut the answer short. */
  readonly truncated: boolean;
}

const DEEPEST = 20;
const MOST_ASSETS = 1_000;

/** Everything downstream, nearest first, one statement a level; each asset once, so cycles end. */
export async function downstreamOf(em: EntityManager, origin: Pick<Asset, 'id' | 'fqn'>): Promise<Downstream> {
  const found = new Map<string, DownstreamAsset>();
  let level = new Map<string, readonly string[]>([[origin.id, [origin.fqn]]]);
  for (let depth = 1; level.size > 0 && depth <= DEEPEST && found.size < MOST_ASSETS; depth++) {
    level = await nextLevel(em, level, { depth, found, originId: origin.id });
  }
  return { assets: [...found.values()].slice(0, MOST_ASSETS), truncated: level.size > 0 };
}

async function nextLevel(
  em: EntityManager,
  level: ReadonlyMap<string, readonly string[]>,
  { depth, found, originId }: { depth: number; found: Map<string, DownstreamAsset>; originId: string },
): Promise<Map<string, readonly string[]>> {
  const edges = await em.find(
    Dependency,
    { upstreamAssetId: { $in: [...level.keys()] } },
    { disableIdentityMap: true },
  );
  const fresh = edges.filter(({ assetId }) => assetId !== originId && !found.has(assetId));
  const ids = [...new Set(fresh.map(({ assetId }) => assetId))];
  const assets = await em.find(Asset, { id: { $in: ids }, deletedAt: null }, { orderBy: { id: 'asc' } });
  const next = new Map<string, readonly string[]>();
  for (const asset of assets) {
    const via = fresh.find(({ assetId }) => assetId === asset.id)?.upstreamAssetId ?? originId;
    const path = [...(level.get(via) ?? []), asset.fqn];
    next.set(asset.id, path);
    found.set(asset.id, { asset, depth, path });
  }
  return next;
}

/** The teams that own something downstream: told of breaks, never asked. */
export async function downstreamOwners(em: EntityManager, assetId: string): Promise<string[]> {
  const { assets } = await downstreamOf(em, { id: assetId, fqn: '' });
  return [...new Set(assets.map(({ asset }) => asset.ownerTeamId))];
}
