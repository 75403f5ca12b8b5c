import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { Assets } from '../../assets/index.js';
import { type QualityReport, ReportQuality } from '../../contracts/index.js';
import { importCompleted } from '../domain/import.events.js';
import type { ImportResultView, ImportSummaryView } from '../queries/import-report.view.js';
import { importError } from './import-error.js';
import type { ImportScope } from './import-scope.js';

/** Asset ids by the unique ids of the manifest. */
type AssetIds = ReadonlyMap<string, string>;

/** What an import leaves on record: how tests went, what vanished since the last one, and that it happened. */
@Injectable()
export class ImportLog {
  constructor(
    private readonly database: Database,
    private readonly assets: Assets,
    private readonly commands: CommandBus,
  ) {}

  /** How many assets a run of tests was kept for; one that was kept before counts for nothing. */
  async runs(reports: ReadonlyMap<string, QualityReport>, assetIds: AssetIds, scope: ImportScope): Promise<number> {
    let kept = 0;
    for (const [uniqueId, report] of reports) {
      const assetId = assetIds.get(uniqueId);
      kept += assetId !== undefined && (await this.keepRun(assetId, { uniqueId, report }, scope)) ? 1 : 0;
    }
    return kept;
  }

  /** A run that cannot be kept is no reason to lose the rest of the import. */
  private async keepRun(
    assetId: string,
    { uniqueId, report }: { uniqueId: string; report: QualityReport },
    { by, warnings }: ImportScope,
  ): Promise<boolean> {
    try {
      return (await this.commands.execute(new ReportQuality(by, assetId, report))).recorded;
    } catch (error) {
      warnings.push(`The test results of ${uniqueId} were not kept: ${importError(error).message}`);
      return false;
    }
  }

  /** Assets that this project brought before and no longer names. They are listed, never deleted. */
  async missing(seen: ReadonlySet<string>, { project, environment }: ImportScope): Promise<ImportResultView[]> {
    const assets = await this.assets.ofDbtProject(project, environment);
    return assets
      .filter(({ id }) => !seen.has(id))
      .map(({ id, fqn, metadata, active_contract: active }) => ({
        unique_id: uniqueIdIn(metadata) ?? fqn,
        fqn,
        asset_id: id,
        decision: 'missing',
        version: active?.version ?? null,
        findings: [],
        proposal_id: null,
        error: null,
      }));
  }

  /** One event for an import that changed something; the same manifest again writes nothing. */
  async completed(summary: ImportSummaryView, { by, project, environment, dryRun }: ImportScope): Promise<void> {
    const { unchanged: _, failed: __, ...changes } = summary;
    if (dryRun || Object.values(changes).every((count) => count === 0)) {
      return;
    }
    await this.database.transaction((em) =>
      recordEvents(em, by, importCompleted({ teamId: by.teamId, project, environment, summary })),
    );
  }
}

function uniqueIdIn(metadata: Record<string, unknown>): string | null {
  const dbt = metadata['dbt'];
  const id = typeof dbt === 'object' && dbt !== null && 'unique_id' in dbt ? dbt.unique_id : null;
  return typeof id === 'string' ? id : null;
}
