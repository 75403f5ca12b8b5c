import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { IsMoment } from '../../../platform/http/is-moment.js';
import { Example } from '../../../platform/http/example.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { RESULT_STATUSES, type ResultStatus } from '../domain/quality-report.js';

/** How one guarantee fared. */
export class QualityResultBody {
  /**
   * Its path, as findings have it: the kind, then the column or what else tells it from others of its kind.
   * @example '/nullability/email'
   */
  guarantee!: string;

  /** `errored` could not be checked, `skipped` was not. */
  @ApiProperty({ enum: RESULT_STATUSES })
  status!: ResultStatus;

  failed_rows?: number | null;

  /** Rows that were looked at; `failed_rows` cannot exceed it. */
  total_rows?: number | null;

  message?: string | null;
}

@Example({
  run_id: 'nightly-2026-01-31',
  results: [
    { guarantee: '/freshness', status: 'passed' },
    { guarantee: '/nullability/email', status: 'failed', failed_rows: 3, total_rows: 1200 },
  ],
})
export class QualityReportBody {
  /** What the run is known by where it was made; reported again, it changes nothing. Left out, each report is a run. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  run_id?: string | null;

  /**
   * When the checks ran; left out, now. It cannot lie in the future, and does not decide which run is the newest.
   * @example '2026-01-31T12:00:00Z'
   */
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @IsOptional()
  @IsMoment('needed')
  run_at?: string | null;

  /** One result a guarantee; either this or `run_results`. */
  @ApiProperty({ type: [QualityResultBody], required: false })
  @IsOptional()
  results?: unknown;

  /** dbt's `run_results.json`; its own ids and times are taken. Needs `manifest`. */
  @ApiProperty({ type: Object, additionalProperties: true, nullable: true, required: false })
  @IsOptional()
  @IsObject()
  run_results?: Record<string, unknown> | null;

  /** dbt's `manifest.json` of the same run: it says which guarantee a test speaks of. */
  @ApiProperty({ type: Object, additionalProperties: true, nullable: true, required: false })
  @IsOptional()
  @IsObject()
  manifest?: Record<string, unknown> | null;

  /** dbt's `catalog.json`, where the contract was imported with one. */
  @ApiProperty({ type: Object, additionalProperties: true, nullable: true, required: false })
  @IsOptional()
  @IsObject()
  catalog?: Record<string, unknown> | null;
}

export class QualityResultsQuery extends PageQuery {
  /**
   * Path of a guarantee.
   * @example '/nullability/email'
   */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  guarantee?: string;

  /** Results that came out so. */
  @ApiProperty({ enum: RESULT_STATUSES, required: false })
  @IsOptional()
  @IsIn(RESULT_STATUSES, { message: `status must be one of ${RESULT_STATUSES.join(', ')}` })
  status?: ResultStatus;

  /** Results of this run. */
  @IsOptional()
  @IsUUID()
  quality_run_id?: string;
}
