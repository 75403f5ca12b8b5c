import { ApiProperty } from '@nestjs/swagger';
import { type ChangeClass, SCHEMA_FORMATS, type SchemaFormat } from '../../../schemas/index.js';
import { CONTRACT_STATUSES, type ContractStatus } from '../domain/contract-status.js';
import type { Contract } from '../persistence/contract.entity.js';

/** One published version of an asset's promise. Immutable but for its status. */
export class ContractView {
  id!: string;

  asset_id!: string;

  /**
   * Semantic version; stable ones rise for ever.
   * @example '1.2.0'
   */
  version!: string;

  /** One version of an asset is `active`; older ones are `deprecated`, then `retired`. */
  @ApiProperty({ enum: CONTRACT_STATUSES })
  status!: ContractStatus;

  @ApiProperty({ enum: SCHEMA_FORMATS })
  schema_format!: SchemaFormat;

  /** The schema, as it was sent. */
  schema!: unknown;

  /** What is promised beyond the schema. */
  guarantees!: Record<string, unknown>;

  /** What kind of change brought it: `initial` for the first version. */
  @ApiProperty({ enum: ['major', 'minor', 'patch', 'initial'] })
  change_class!: ChangeClass | 'initial';

  /** What the producer told the consumers. */
  notes!: string | null;

  /** Whether it was published over consumers who had not agreed. */
  forced!: boolean;

  force_reason!: string | null;

  /** The proposal it came from, if any. */
  proposal_id!: string | null;

  published_at!: Date;

  published_by_team_id!: string;

  deprecated_at!: Date | null;

  /** Until when a deprecated version is promised to stay; it is not retired before. */
  sunset_at!: Date | null;

  retired_at!: Date | null;

  /** The version it replaced. */
  supersedes_id!: string | null;
}

/** Picks what clients may see. */
export const contractView = (contract: Contract): ContractView => ({
  id: contract.id,
  asset_id: contract.assetId,
  version: contract.version,
  status: contract.status,
  schema_format: contract.schemaFormat,
  schema: contract.schema,
  guarantees: contract.guarantees,
  change_class: contract.changeClass,
  notes: contract.notes,
  forced: contract.forced,
  force_reason: contract.forceReason,
  proposal_id: contract.proposalId,
  published_at: contract.publishedAt,
  published_by_team_id: contract.publishedByTeamId,
  deprecated_at: contract.deprecatedAt,
  sunset_at: contract.sunsetAt,
  retired_at: contract.retiredAt,
  supersedes_id: contract.supersedesId,
});
