import { Injectable } from '@nestjs/common';
import type { PlannedAsset } from '../domain/import-plan.js';
import type { ImportResultView } from '../queries/import-report.view.js';
import { ImportAsset, type ImportedAsset } from './import-asset.js';
import { importError } from './import-error.js';
import type { ImportScope } from './import-scope.js';
import { type GroupOutcome, PublishGroup } from './publish-group.js';
import { PublishPlanned } from './publish-planned.js';

export interface ImportedModel {
  readonly result: ImportResultView;
  readonly change: ImportedAsset['change'];
}

interface Made extends ImportedAsset {
  readonly planned: PlannedAsset;
  /** Why the asset could not be made or brought up to date. */
  readonly error?: unknown;
}

/** Imports models, upstream first: each in transactions of its own, or all published as one. A bad one loses only itself. */
@Injectable()
export class ImportModels {
  constructor(
    private readonly assets: ImportAsset,
    private readonly publishing: PublishPlanned,
    private readonly group: PublishGroup,
  ) {}

  async execute(
    planned: readonly PlannedAsset[],
    teamIds: ReadonlyMap<string, string>,
    scope: ImportScope,
  ): Promise<ImportedModel[]> {
    const made: Made[] = [];
    const outcomes = new Map<string, GroupOutcome>();
    for (const asset of planned) {
      const one = await this.make(asset, teamIds, scope);
      made.push(one);
      if (one.error === undefined && !scope.group) {
        outcomes.set(asset.uniqueId, await this.publish(one, scope));
      }
    }
    const together = scope.group ? made.filter(({ error }) => error === undefined) : [];
    const grouped = await this.group.execute(together, scope);
    return made.map((one) =>
      modelOf(one, outcomes.get(one.planned.uniqueId) ?? grouped.get(one.planned.uniqueId) ?? { error: one.error }),
    );
  }

  private async make(planned: PlannedAsset, teamIds: ReadonlyMap<string, string>, scope: ImportScope): Promise<Made> {
    const owner = planned.ownerTeam === null ? null : (teamIds.get(planned.ownerTeam) ?? null);
    try {
      return { planned, ...(await this.assets.execute(planned, owner, scope)) };
    } catch (error) {
      return { planned, assetId: null, change: 'none', error };
    }
  }

  private async publish({ planned, assetId }: Made, scope: ImportScope): Promise<GroupOutcome> {
    try {
      return await this.publishing.execute(planned, assetId, scope);
    } catch (error) {
      return { error };
    }
  }
}

function modelOf({ planned: { uniqueId, fqn }, assetId, change }: Made, outcome: GroupOutcome): ImportedModel {
  const identity = { unique_id: uniqueId, fqn, asset_id: assetId };
  if ('decision' in outcome) {
    return { change, result: { ...identity, ...outcome, error: null } };
  }
  const failure = { version: null, findings: [], proposal_id: null, error: importError(outcome.error) };
  return { change, result: { ...identity, decision: 'failed', ...failure } };
}
