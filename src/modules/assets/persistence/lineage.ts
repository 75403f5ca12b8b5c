import type { EntityManager } from '@mikro-orm/sql';
import type { LineageEdge } from '../domain/lineage-graph.js';
import { touchedDownstream } from '../domain/touched-downstream.js';
import { Asset } from './asset.entity.js';
import { Dependency } from './dependency.entity.js';

export type Direction = 'downstream' | 'upstream';

/** One asset that is reached from the one asked about. */
export interface ReachedAsset {
  readonly asset: Pick<Asset, 'id' | 'fqn' | 'environment' | 'kind' | 'ownerTeamId'>;
  /** 1 is next to it. */
  readonly depth: number;
  /** Names from the asset asked about to this one. */
  readonly path: readonly string[];
}

export interface Lineage {
  /** Nearest first, each asset once. */
  readonly assets: readonly ReachedAsset[];
  /** Every edge that was followed, by the reading and the read asset. */
  readonly edges: readonly LineageEdge[];
  /** Whether a bound cut the answer short. */
  readonly truncated: boolean;
}

export interface LineageWanted {
  readonly direction: Direction;
  readonly depth?: number;
}

export const DEEPEST_LINEAGE = 20;
const MOST_ASSETS = 1_000;

/** What is reached in one direction, one statement a level; an asset is entered once, so cycles end. */
export async function lineageOf(
  em: EntityManager,
  origin: Pick<Asset, 'id' | 'fqn'>,
  { direction, depth: deepest = DEEPEST_LINEAGE }: LineageWanted,
): Promise<Lineage> {
  const reached = new Map<string, ReachedAsset>();
  const edges: LineageEdge[] = [];
  let level = new Map<string, readonly string[]>([[origin.id, [origin.fqn]]]);
  for (let depth = 1; level.size > 0 && depth <= deepest && reached.size < MOST_ASSETS; depth++) {
    const found = await edgesFrom(em, [...level.keys()], direction);
    edges.push(...found);
    level = await enter(em, found, { direction, level, depth, reached, originId: origin.id });
  }
  const cut = level.size > 0 && (await edgesFrom(em, [...level.keys()], direction)).length > 0;
  return { assets: [...reached.values()].slice(0, MOST_ASSETS), edges, truncated: cut || reached.size > MOST_ASSETS };
}

async function edgesFrom(em: EntityManager, ids: readonly string[], direction: Direction): Promise<LineageEdge[]> {
  const where = direction === 'downstream' ? { upstreamAssetId: { $in: [...ids] } } : { assetId: { $in: [...ids] } };
  const rows: Pick<Dependency, 'assetId' | 'upstreamAssetId' | 'source' | 'columns'>[] = await em
    .createQueryBuilder(Dependency)
    .select(['assetId', 'upstreamAssetId', 'source', 'columns'])
    .where(where)
    .orderBy({ id: 'asc' })
    .execute('all');
  return rows.map(({ assetId, upstreamAssetId, source, columns }) => ({
    reader: assetId,
    read: upstreamAssetId,
    source,
    columns,
  }));
}

interface Level {
  readonly direction: Direction;
  readonly level: ReadonlyMap<string, readonly string[]>;
  readonly depth: number;
  readonly reached: Map<string, ReachedAsset>;
  readonly originId: string;
}

/** Enters the live assets that the edges lead to and that were not entered before. */
async function enter(
  em: EntityManager,
  edges: readonly LineageEdge[],
  at: Level,
): Promise<Map<string, readonly string[]>> {
  const via = new Map<string, string>();
  for (const { reader, read } of edges) {
    const [from, to] = at.direction === 'downstream' ? [read, reader] : [reader, read];
    if (to !== at.originId && !at.reached.has(to) && !via.has(to)) {
      via.set(to, from);
    }
  }
  const where = { id: { $in: [...via.keys()] }, deletedAt: null };
  const next = new Map<string, readonly string[]>();
  const assets: ReachedAsset['asset'][] = await em
    .createQueryBuilder(Asset)
    .select(['id', 'fqn', 'environment', 'kind', 'ownerTeamId'])
    .where(where)
    .orderBy({ id: 'asc' })
    .execute('all');
  for (const asset of assets) {
    const path = [...(at.level.get(via.get(asset.id) ?? '') ?? []), asset.fqn];
    next.set(asset.id, path);
    at.reached.set(asset.id, { asset, depth: at.depth, path });
  }
  return next;
}

/** The teams that own something downstream that a change of these paths reaches: told of breaks, never asked. */
export async function downstreamOwners(
  em: EntityManager,
  assetId: string,
  paths: readonly string[] | null,
): Promise<string[]> {
  const { assets, edges } = await lineageOf(em, { id: assetId, fqn: '' }, { direction: 'downstream' });
  const touched = touchedDownstream(assetId, paths, edges);
  return [...new Set(assets.flatMap(({ asset }) => (touched.has(asset.id) ? asset.ownerTeamId : [])))];
}

/** Which of the assets read which others of them. */
export async function edgesAmong(em: EntityManager, ids: readonly string[]): Promise<{ from: string; to: string }[]> {
  const among = { $in: [...ids] };
  const rows = await em.find(Dependency, { assetId: among, upstreamAssetId: among }, { disableIdentityMap: true });
  return rows.map(({ assetId: from, upstreamAssetId: to }) => ({ from, to }));
}
