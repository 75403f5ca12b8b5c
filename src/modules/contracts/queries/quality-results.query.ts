import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { liveAsset } from '../../assets/index.js';
import type { ResultStatus } from '../domain/quality-report.js';
import { QualityResult } from '../persistence/quality-result.entity.js';
import { newestRun } from '../persistence/quality-rows.js';
import { QualityRun } from '../persistence/quality-run.entity.js';
import { type QualityResultView, qualityResultView } from './quality-result.view.js';
import { type QualityRunView, qualityRunView } from './quality-run.view.js';

export interface QualityFilter {
  readonly guarantee?: string;
  readonly status?: ResultStatus;
  readonly quality_run_id?: string;
}

/** How the guarantees of assets fared. */
@Injectable()
export class QualityResults {
  constructor(private readonly database: Database) {}

  /** The history of an asset's guarantees, newest first. */
  async list(assetId: string, filter: QualityFilter, page: PageRequest): Promise<Page<QualityResultView>> {
    const em = this.database.em();
    await liveAsset(em, assetId);
    const { guarantee, status, quality_run_id: qualityRunId } = filter;
    const where = {
      assetId,
      ...(guarantee === undefined ? {} : { guarantee }),
      ...(status === undefined ? {} : { status }),
      ...(qualityRunId === undefined ? {} : { qualityRunId }),
    };
    const found = await pageOf(em, QualityResult, where, { ...page, order: 'newest_first', view: (row) => row });
    const runs = await em.find(QualityRun, { id: { $in: found.results.map((row) => row.qualityRunId) } });
    const byId = new Map(runs.map((run) => [run.id, run]));
    return {
      ...found,
      results: found.results.flatMap((row) => {
        const run = byId.get(row.qualityRunId);
        return run ? [qualityResultView(row, run)] : [];
      }),
    };
  }

  /** The run that the service heard of last; null before the first. */
  async newestRun(assetId: string): Promise<QualityRunView | null> {
    const run = await newestRun(this.database.em(), assetId);
    return run && qualityRunView(run);
  }
}
