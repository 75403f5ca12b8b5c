import type { FilterQuery } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { foldFqn } from '../domain/fqn.js';
import { Asset } from '../persistence/asset.entity.js';
import { assetNamed, liveAsset } from '../persistence/asset-rows.js';
import { type AssetView, assetView } from './asset.view.js';

export interface AssetFilter {
  readonly fqn?: string;
  readonly owner_team_id?: string;
  readonly tag?: string;
  readonly environment?: string;
  readonly kind?: string;
  readonly dbt_project?: string;
}

/** The live assets. */
@Injectable()
export class Assets {
  constructor(private readonly database: Database) {}

  async one(id: string): Promise<AssetView> {
    return assetView(await liveAsset(this.database.em(), id));
  }

  /** The live asset of that name, compared without quotes and case; null when there is none. */
  async named(fqn: string, environment: string): Promise<AssetView | null> {
    const asset = await assetNamed(this.database.em(), fqn, environment);
    return asset && assetView(asset);
  }

  /** The live assets that a dbt project brought into an environment. */
  async ofDbtProject(project: string, environment: string): Promise<AssetView[]> {
    const where = whereOf({ environment, dbt_project: project });
    const assets = await this.database.em().find(Asset, where, { orderBy: { id: 'asc' } });
    return assets.map(assetView);
  }

  list(filter: AssetFilter, page: PageRequest): Promise<Page<AssetView>> {
    return pageOf(this.database.em(), Asset, whereOf(filter), { ...page, view: assetView });
  }
}

function whereOf({ fqn, owner_team_id: ownerTeamId, tag, ...filter }: AssetFilter): FilterQuery<Asset> {
  const { environment, kind, dbt_project: project } = filter;
  return {
    deletedAt: null,
    ...(fqn === undefined ? {} : { foldedFqn: foldFqn(fqn) }),
    ...(ownerTeamId === undefined ? {} : { ownerTeamId }),
    ...(tag === undefined ? {} : { tags: { $contains: [tag] } }),
    ...(environment === undefined ? {} : { environment }),
    ...(kind === undefined ? {} : { kind }),
    ...(project === undefined ? {} : { metadata: { dbt: { project } } }),
  };
}
