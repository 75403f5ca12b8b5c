import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error.js';
import { Database } from '../../../platform/database/database.js';
import { RecordNotFound } from '../../../platform/database/record-not-found.js';
import { type Asset, assetNamed, liveAsset } from '../../assets/index.js';
import { JudgePublication, type Judgement, type PublicationRequest } from '../../contracts/index.js';
import { errorsWithin } from '../domain/errors-within.js';
import { standingOf } from '../domain/standing-of.js';
import { ImpactOfChange } from './impact-of-change.query.js';
import type { ItemImpactView, StandingProposalView } from './impacts.view.js';
import { Proposals } from './proposals.query.js';

/** A change of an asset, which is named by its id or, where that is null, by its name. */
export interface AskedImpact {
  readonly assetId: string | null;
  readonly fqn: string | null;
  readonly environment: string;
  readonly request: PublicationRequest;
  readonly forced: boolean;
}

/** Who changes of many assets would hurt, one after the other; a refused one takes none of the others with it. */
@Injectable()
export class ImpactOfChanges {
  constructor(
    private readonly database: Database,
    private readonly judge: JudgePublication,
    private readonly impact: ImpactOfChange,
    private readonly proposals: Proposals,
  ) {}

  async execute(changes: readonly AskedImpact[]): Promise<ItemImpactView[]> {
    const answers: ItemImpactView[] = [];
    for (const [index, change] of changes.entries()) {
      const unknown = { asset_id: null, fqn: change.fqn, impact: null, proposal: null, error: null };
      answers.push({ ...unknown, ...(await this.answered(change, index)) });
    }
    return answers;
  }

  private async answered(change: AskedImpact, index: number): Promise<Partial<ItemImpactView>> {
    // One of its own for each, so that what many items read is not held together.
    const em = this.database.em();
    const known: Partial<ItemImpactView> = {};
    try {
      const asset = await assetOf(em, change);
      Object.assign(known, { asset_id: asset.id, fqn: asset.fqn });
      const judgement = await this.judge.execute(em, asset, change.request, change.forced);
      const proposal = await this.standing(asset, change.request, judgement);
      return { ...known, impact: await this.impact.told(em, asset, judgement), proposal };
    } catch (error) {
      if (error instanceof DomainError) {
        const { code, message: detail } = error;
        return { ...known, error: { code, detail, errors: errorsWithin(`/items/${index}`, error) } };
      }
      throw error;
    }
  }

  /** What was asked of consumers matters only where they have to be asked. */
  private async standing(
    asset: Asset,
    { schema_format, schema }: PublicationRequest,
    { decision, guarantees, findings }: Judgement,
  ): Promise<StandingProposalView | null> {
    const inPlay = decision === 'proposed' ? await this.proposals.inPlay(asset.id) : [];
    for (const { id, status, revision, blocked, ready_at, expires_at, required, ...proposal } of inPlay) {
      const standing = standingOf(proposal, { schema_format, schema, guarantees, findings });
      if (standing !== 'another') {
        return { id, status, revision, blocked, stale: standing === 'stale', ready_at, expires_at, required };
      }
    }
    return null;
  }
}

async function assetOf(em: EntityManager, { assetId, fqn, environment }: AskedImpact): Promise<Asset> {
  if (assetId !== null) {
    return liveAsset(em, assetId);
  }
  const asset = await assetNamed(em, fqn ?? '', environment);
  if (!asset) {
    throw new RecordNotFound('Asset', `${fqn} in ${environment}`, 'name');
  }
  return asset;
}
