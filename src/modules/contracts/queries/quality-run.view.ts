import { ApiProperty } from '@nestjs/swagger';
import { RUN_STATUSES, type RunStatus } from '../domain/judge-run.js';
import type { QualityRun } from '../persistence/quality-run.entity.js';

/** One run of checks over an asset, and how it went as a whole. */
export class QualityRunView {
  id!: string;

  asset_id!: string;

  /**
   * What the run is known by where it was made.
   * @example 'nightly-2026-01-31'
   */
  run_id!: string;

  /**
   * `api`, or `dbt:` and the project.
   * @example 'api'
   */
  source!: string;

  /** `failed`: an `error` guarantee was not kept, or could not be checked. `skipped`: nothing was checked. */
  @ApiProperty({ enum: RUN_STATUSES })
  status!: RunStatus;

  passed!: number;

  /** Checks that found something which their authors only want to hear of. */
  warned!: number;

  failed!: number;

  /** Checks that could not be carried out. */
  errored!: number;

  skipped!: number;

  /** When the checks ran, as reported. */
  run_at!: Date;

  /** When the service heard of it; the newest run is the one that it heard of last. */
  reported_at!: Date;

  reported_by_team_id!: string | null;

  /** Checks that speak of no guarantee of the asset, and were left out. */
  unmatched!: string[];
}

/** Picks what clients may see. */
export const qualityRunView = (run: QualityRun): QualityRunView => ({
  id: run.id,
  asset_id: run.assetId,
  run_id: run.runId,
  source: run.source,
  status: run.status,
  ...run.counts,
  run_at: run.runAt,
  reported_at: run.reportedAt,
  reported_by_team_id: run.reportedByTeamId,
  unmatched: run.unmatched,
});
