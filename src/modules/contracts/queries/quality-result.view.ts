import { ApiProperty } from '@nestjs/swagger';
import { RUN_STATUSES, type RunStatus } from '../domain/judge-run.js';
import { RESULT_STATUSES, type ResultStatus } from '../domain/quality-report.js';
import type { QualityResult } from '../persistence/quality-result.entity.js';
import type { QualityRun } from '../persistence/quality-run.entity.js';

/** How one guarantee fared in one run of checks. */
export class QualityResultView {
  id!: string;

  asset_id!: string;

  /**
   * The guarantee's path, as findings have it.
   * @example '/nullability/email'
   */
  guarantee!: string;

  /** `errored` could not be checked, `skipped` was not. */
  @ApiProperty({ enum: RESULT_STATUSES })
  status!: ResultStatus;

  /** How hard the guarantee was meant then; a `warn` one fails no run. */
  @ApiProperty({ enum: ['error', 'warn'] })
  severity!: 'error' | 'warn';

  failed_rows!: number | null;

  total_rows!: number | null;

  message!: string | null;

  quality_run_id!: string;

  /**
   * What the run is known by where it was made.
   * @example 'nightly-2026-01-31'
   */
  run_id!: string;

  @ApiProperty({ enum: RUN_STATUSES })
  run_status!: RunStatus;

  run_at!: Date;

  reported_at!: Date;
}

/** Picks what clients may see, together with the run. */
export const qualityResultView = (result: QualityResult, run: QualityRun): QualityResultView => ({
  id: result.id,
  asset_id: result.assetId,
  guarantee: result.guarantee,
  status: result.status,
  severity: result.severity,
  failed_rows: result.failedRows,
  total_rows: result.totalRows,
  message: result.message,
  quality_run_id: run.id,
  run_id: run.runId,
  run_status: run.status,
  run_at: run.runAt,
  reported_at: run.reportedAt,
});
