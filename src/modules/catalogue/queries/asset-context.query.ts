import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Asset, assetView, lineageOf, liveAsset } from '../../assets/index.js';
import { Contract, contractView, QualityResults } from '../../contracts/index.js';
import { teamNames } from '../../identity/index.js';
import { Proposals, Registrations } from '../../workflow/index.js';
import type { AssetContextView, ContextLineageView, ContextQualityView } from './asset-context.view.js';

/** As many consumers as are shown, and results. */
const MOST_CONSUMERS = 200;
const MOST_RESULTS = 50;

/** Everything about one asset at once: what a person or an agent asks before touching it. */
@Injectable()
export class AssetContext {
  constructor(
    private readonly database: Database,
    private readonly registrations: Registrations,
    private readonly proposals: Proposals,
    private readonly quality: QualityResults,
  ) {}

  /** In a fixed number of statements, however much hangs on the asset. */
  async execute(assetId: string): Promise<AssetContextView> {
    const em = this.database.em();
    const asset = await liveAsset(em, assetId);
    const { activeContractId, ownerTeamId } = asset;
    const consumers = await this.registrations.list({ asset_id: assetId }, { limit: MOST_CONSUMERS });
    const teamIds = consumers.results.map((registration) => registration.consumer_team_id);
    const names = await teamNames(em, [ownerTeamId, ...teamIds]);
    const nameOf = (teamId: string): string => names.get(teamId) ?? '';
    const active = activeContractId === null ? null : await em.findOneOrFail(Contract, { id: activeContractId });
    return {
      asset: assetView(asset),
      owner: { id: ownerTeamId, name: nameOf(ownerTeamId) },
      active_contract: active && contractView(active),
      consumers: consumers.results.map((one) => ({ ...one, team_name: nameOf(one.consumer_team_id) })),
      consumers_truncated: consumers.next_cursor !== null,
      upstream: await neighbours(em, asset, 'upstream'),
      downstream: await neighbours(em, asset, 'downstream'),
      proposals: await this.proposals.inPlay(assetId),
      quality: await this.qualityOf(assetId),
    };
  }

  private async qualityOf(assetId: string): Promise<ContextQualityView> {
    const { results, next_cursor } = await this.quality.list(assetId, {}, { limit: MOST_RESULTS });
    return { newest_run: await this.quality.newestRun(assetId), results, truncated: next_cursor !== null };
  }
}

/** One level only: the whole graph has a route of its own. */
async function neighbours(
  em: EntityManager,
  asset: Asset,
  direction: 'upstream' | 'downstream',
): Promise<ContextLineageView> {
  const { assets, truncated } = await lineageOf(em, asset, { direction, depth: 1 });
  return {
    assets: assets.map(({ asset: { id, fqn, environment, kind, ownerTeamId } }) => ({
      id,
      fqn,
      environment,
      kind,
      owner_team_id: ownerTeamId,
    })),
    truncated,
  };
}
