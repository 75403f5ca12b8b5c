import { Injectable } from '@nestjs/common';
import type { PlannedAsset } from '../domain/import-plan.js';
import type { ImportResultView } from '../queries/import-report.view.js';
import { ImportAsset, type ImportedAsset } from './import-asset.js';
import { importError } from './import-error.js';
import type { ImportScope } from './import-scope.js';
import { PublishPlanned } from './publish-planned.js';

export interface ImportedModel {
  readonly result: ImportResultView;
  readonly change: ImportedAsset['change'];
}

/** Imports models one by one, upstream first, each in transactions of its own: a bad one loses only itself. */
@Injectable()
export class ImportModels {
  constructor(
    private readonly assets: ImportAsset,
    private readonly publishing: PublishPlanned,
  ) {}

  async execute(
    planned: readonly PlannedAsset[],
    teamIds: ReadonlyMap<string, string>,
    scope: ImportScope,
  ): Promise<ImportedModel[]> {
    const models: ImportedModel[] = [];
    for (const asset of planned) {
      models.push(await this.model(asset, teamIds, scope));
    }
    return models;
  }

  private async model(
    planned: PlannedAsset,
    teamIds: ReadonlyMap<string, string>,
    scope: ImportScope,
  ): Promise<ImportedModel> {
    const owner = planned.ownerTeam === null ? null : (teamIds.get(planned.ownerTeam) ?? null);
    let imported: ImportedAsset = { assetId: null, change: 'none' };
    try {
      imported = await this.assets.execute(planned, owner, scope);
      const outcome = await this.publishing.execute(planned, imported.assetId, scope);
      return { change: imported.change, result: { ...identityOf(planned, imported), ...outcome, error: null } };
    } catch (error) {
      const failure = { version: null, findings: [], proposal_id: null, error: importError(error) };
      return { change: imported.change, result: { ...identityOf(planned, imported), decision: 'failed', ...failure } };
    }
  }
}

const identityOf = ({ uniqueId, fqn }: PlannedAsset, { assetId }: ImportedAsset) => ({
  unique_id: uniqueId,
  fqn,
  asset_id: assetId,
});
