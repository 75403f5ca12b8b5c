import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Asset, liveAsset, lineageOf, touchedDownstream } from '../../assets/index.js';
import { JudgePublication, type Judgement, type PublicationRequest } from '../../contracts/index.js';
import { brokenPaths } from '../domain/touches.js';
import type { ImpactView } from './publish-answer.view.js';

/** Who a change would hurt, before anybody ships it: the same judgement that publish makes, and nothing written. */
@Injectable()
export class ImpactOfChange {
  constructor(
    private readonly database: Database,
    private readonly judge: JudgePublication,
  ) {}

  async execute(assetId: string, request: PublicationRequest, forced = false): Promise<ImpactView> {
    const em = this.database.em();
    const asset = await liveAsset(em, assetId);
    return this.told(em, asset, await this.judge.execute(em, asset, request, forced));
  }

  /** A judgement as it is answered, with what lies downstream of the asset. */
  async told(em: EntityManager, asset: Asset, judgement: Judgement): Promise<ImpactView> {
    const { assets, edges, truncated } = await lineageOf(em, asset, { direction: 'downstream' });
    const touched = touchedDownstream(asset.id, brokenPaths(judgement), edges);
    return {
      decision: judgement.decision,
      change_class: judgement.changeClass,
      verdicts: judgement.verdicts,
      findings: [...judgement.findings, ...judgement.unmet],
      suggested_version: judgement.suggestedVersion,
      affected: judgement.affected,
      unaffected: judgement.unaffected,
      downstream: assets.map(({ asset: { id, fqn, ownerTeamId }, depth, path }) => ({
        asset_id: id,
        fqn,
        owner_team_id: ownerTeamId,
        depth,
        path: [...path],
        affected: touched.has(id),
      })),
      truncated,
    };
  }
}
