import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { PublicationItemRefused, PublishAssetsTogether } from '../../workflow/index.js';
import type { PlannedAsset } from '../domain/import-plan.js';
import type { ImportScope } from './import-scope.js';
import { firstVersion, outcomeOf, type PlannedOutcome, requestOf, SKIPPED } from './publish-planned.js';

export interface AssetToPublish {
  readonly planned: PlannedAsset;
  /** Null in a dry run of an asset that does not exist yet. */
  readonly assetId: string | null;
}

/** What became of a planned asset, or the error that kept it out. */
export type GroupOutcome = PlannedOutcome | { readonly error: unknown };

/** Publishes all planned assets as one. What is wrong with one of them keeps out that one, and no other. */
@Injectable()
export class PublishGroup {
  constructor(private readonly commands: CommandBus) {}

  /** Outcomes by unique id. */
  async execute(assets: readonly AssetToPublish[], scope: ImportScope): Promise<Map<string, GroupOutcome>> {
    const outcomes = new Map<string, GroupOutcome>();
    const existing: { readonly uniqueId: string; readonly assetId: string; readonly planned: PlannedAsset }[] = [];
    for (const { planned, assetId } of assets) {
      const { uniqueId } = planned;
      if (planned.schema === null || !scope.publish) {
        outcomes.set(uniqueId, SKIPPED);
      } else if (assetId === null) {
        outcomes.set(uniqueId, triedOut(planned, scope));
      } else {
        existing.push({ uniqueId, assetId, planned });
      }
    }
    while (existing.length > 0) {
      const published = await this.publish(existing, scope);
      if (published instanceof PublicationItemRefused) {
        const [refused] = existing.splice(published.index, 1);
        outcomes.set(refused?.uniqueId ?? '', { error: published.refused });
      } else {
        existing.forEach(({ uniqueId }, index) => outcomes.set(uniqueId, published[index] ?? SKIPPED));
        break;
      }
    }
    return outcomes;
  }

  private async publish(
    assets: readonly { readonly assetId: string; readonly planned: PlannedAsset }[],
    scope: ImportScope,
  ): Promise<GroupOutcome[] | PublicationItemRefused> {
    const items = assets.map(({ assetId, planned }) => ({ assetId, request: requestOf(planned, scope) }));
    const options = { notes: null, autoPublish: false, dryRun: scope.dryRun, reviseOpen: true };
    try {
      const done = await this.commands.execute(new PublishAssetsTogether(scope.by, items, options));
      return done.items.map(({ judgement, proposed }) => outcomeOf(judgement, proposed));
    } catch (error) {
      return error instanceof PublicationItemRefused ? error : assets.map(() => ({ error }));
    }
  }
}

function triedOut(planned: PlannedAsset, scope: ImportScope): GroupOutcome {
  try {
    return firstVersion(requestOf(planned, scope));
  } catch (error) {
    return { error };
  }
}
