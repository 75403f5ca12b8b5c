import { ApiProperty } from '@nestjs/swagger';
import { EventData } from '../../../../platform/http/event-data.js';
import { LinkedData, ToldFindingData } from './links.view.js';

/** The version whose place another takes. */
export class ReplacedVersionData {
  contract_id!: string;

  /** @example '1.0.0' */
  version!: string;
}

@EventData('contract.published')
export class ContractPublishedData extends LinkedData {
  contract_id!: string;

  asset_id!: string;

  /** @example 'shop.core.customers' */
  asset_fqn!: string;

  /** @example '2.0.0' */
  version!: string;

  /** @example 'major' */
  change_class!: string;

  forced!: boolean;

  notes!: string | null;

  /** Announced by a `contract.deprecated` of its own. */
  @ApiProperty({ type: ReplacedVersionData, nullable: true })
  replaces!: ReplacedVersionData | null;

  /** At most twenty: of a consumer's columns; for the producer of all. */
  findings!: ToldFindingData[];

  /** Those of your columns that the findings are about; absent for the producer. */
  columns_of_yours?: string[];
}

@EventData('contract.deprecated', 'contract.retired')
export class ContractEndedData extends LinkedData {
  contract_id!: string;

  asset_id!: string;

  asset_fqn!: string;

  version!: string;

  status!: string;

  /** The version in its place; null where it was withdrawn without one. */
  replaced_by!: string | null;

  sunset_at!: Date | null;

  reason!: string | null;
}

@EventData('column.deprecated')
export class ColumnDeprecatedData extends LinkedData {
  contract_id!: string;

  asset_id!: string;

  asset_fqn!: string;

  version!: string;

  columns!: string[] | null;

  message!: string;

  /** Since when, until when, and what to read instead, as its producer says. */
  @ApiProperty({ type: Object })
  terms!: unknown;
}

@EventData('quality.reported')
export class QualityReportedData extends LinkedData {
  quality_run_id!: string;

  asset_id!: string;

  run_id!: string;

  source!: string;

  status!: string;

  run_at!: Date;

  passed!: number;

  warned!: number;

  failed!: number;

  errored!: number;

  skipped!: number;
}

@EventData('guarantee.failed')
export class GuaranteeFailedData extends LinkedData {
  quality_run_id!: string;

  asset_id!: string;

  asset_fqn!: string;

  /** @example '/freshness' */
  guarantee!: string;

  columns!: string[] | null;

  status!: string;

  failed_rows!: number | null;

  total_rows!: number | null;

  message!: string | null;
}
