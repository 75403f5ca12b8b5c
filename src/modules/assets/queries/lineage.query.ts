import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { liveAsset } from '../persistence/asset-rows.js';
import { Dependency } from '../persistence/dependency.entity.js';
import { lineageOf, type LineageWanted } from '../persistence/lineage.js';
import { type DependencyView, dependencyView } from './dependency.view.js';
import type { LineageView } from './lineage.view.js';

/** What reads what. */
@Injectable()
export class LineageQueries {
  constructor(private readonly database: Database) {}

  /** What an asset reads directly, from every source. */
  async upstreamEdges(assetId: string, page: PageRequest): Promise<Page<DependencyView>> {
    const em = this.database.em();
    await liveAsset(em, assetId);
    return pageOf(em, Dependency, { assetId }, { ...page, view: dependencyView });
  }

  async graph(assetId: string, wanted: Required<LineageWanted>): Promise<LineageView> {
    const em = this.database.em();
    const origin = await liveAsset(em, assetId);
    const { assets, edges, truncated } = await lineageOf(em, origin, wanted);
    const nodes = [{ asset: origin, depth: 0, path: [origin.fqn] }, ...assets];
    return {
      direction: wanted.direction,
      nodes: nodes.map(({ asset: { id, fqn, kind, ownerTeamId }, depth, path }) => ({
        asset_id: id,
        fqn,
        kind,
        owner_team_id: ownerTeamId,
        depth,
        path: [...path],
      })),
      edges: edges.map(({ reader, read, source }) => ({ asset_id: reader, upstream_asset_id: read, source })),
      truncated,
    };
  }
}
