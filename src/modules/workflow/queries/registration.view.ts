import { ApiProperty } from '@nestjs/swagger';
import { SCHEMA_FORMATS, type SchemaFormat } from '../../../schemas/index.js';
import type { Requirement } from '../domain/requirement.js';
import type { Registration } from '../persistence/registration.entity.js';

/** A minimal schema, and promises beside it, that the consumer needs of every version. */
export class RequirementView {
  @ApiProperty({ enum: SCHEMA_FORMATS })
  schema_format!: SchemaFormat;

  schema!: unknown;

  @ApiProperty({ type: 'object', additionalProperties: true })
  guarantees!: Record<string, unknown>;
}

const requirementView = ({ schema_format, schema, guarantees }: Requirement): RequirementView => ({
  schema_format,
  schema,
  guarantees: { ...guarantees },
});

/** "We depend on this contract": what a consumer team reads of an asset. */
export class RegistrationView {
  id!: string;

  asset_id!: string;

  /** The version it stands on; null until the asset has a contract. */
  contract_id!: string | null;

  /** @example '1.2.0' */
  contract_version!: string | null;

  consumer_team_id!: string;

  /** Top-level names, or JSON pointers over the data starting with `/`; null is every column. */
  @ApiProperty({ type: [String], nullable: true, example: ['id', 'email'] })
  columns!: string[] | null;

  /** Columns it read that a published change removed. */
  missing_columns!: string[];

  /** What the columns are read for. */
  purpose!: string | null;

  /** Whether cautions, such as a type growing within its family, count as breaks. */
  strict!: boolean;

  /** The version the consumer stays on. */
  pinned_version!: string | null;

  /** What the team needs at the least; while a change gives it, that is the team's consent. Null: its columns decide. */
  @ApiProperty({ type: RequirementView, nullable: true })
  requirement!: RequirementView | null;

  /** `migrating` while the team works towards the date it gave. */
  @ApiProperty({ enum: ['active', 'migrating'] })
  status!: 'active' | 'migrating';

  created_at!: Date;
}

/** Picks what clients may see. */
export const registrationView = (registration: Registration, isMigrating = false): RegistrationView => ({
  id: registration.id,
  asset_id: registration.assetId,
  contract_id: registration.contractId,
  contract_version: registration.contractVersion,
  consumer_team_id: registration.consumerTeamId,
  columns: registration.columns,
  missing_columns: registration.missingColumns,
  purpose: registration.purpose,
  strict: registration.strict,
  pinned_version: registration.pinnedVersion,
  requirement: registration.requirement && requirementView(registration.requirement),
  status: isMigrating ? 'migrating' : 'active',
  created_at: registration.createdAt,
});
