import { ApiProperty } from '@nestjs/swagger';
import type { Finding } from '../../../schemas/index.js';
import { FindingView } from '../../contracts/index.js';

export const IMPORT_DECISIONS = ['published', 'proposed', 'unchanged', 'failed', 'skipped', 'missing'] as const;

export type ImportDecision = (typeof IMPORT_DECISIONS)[number];

/** Why one model could not be imported; the others were. */
export class ImportErrorView {
  /** @example 'asset.not_yours' */
  code!: string;

  message!: string;
}

/** What became of one model, seed, snapshot or source. */
export class ImportResultView {
  /** @example 'model.shop.orders' */
  unique_id!: string;

  /** @example 'shop.marts.orders' */
  fqn!: string | null;

  asset_id!: string | null;

  /** `skipped`: no column is known, or publishing was not asked for. `missing`: imported before, gone from the manifest. */
  @ApiProperty({ enum: IMPORT_DECISIONS })
  decision!: ImportDecision;

  /** The version published, or the active one. */
  version!: string | null;

  @ApiProperty({ type: [FindingView] })
  findings!: Finding[];

  proposal_id!: string | null;

  @ApiProperty({ type: ImportErrorView, nullable: true })
  error!: ImportErrorView | null;
}

/** How much of what an import did. */
export class ImportSummaryView {
  assets_created!: number;
  assets_updated!: number;
  unchanged!: number;
  published!: number;
  proposed!: number;
  failed!: number;

  /** Registrations made or widened. */
  registrations!: number;

  /** Lineage edges added or removed. */
  dependencies!: number;

  /** Assets for which the run's test results were kept, and not before. */
  quality_runs!: number;
}

/** The outcome of an import, model by model. */
export class ImportReportView {
  summary!: ImportSummaryView;

  @ApiProperty({ type: [ImportResultView] })
  results!: ImportResultView[];

  /** What was left out, and why. */
  warnings!: string[];
}
