import { ApiProperty } from '@nestjs/swagger';
import type { Registration } from '../persistence/registration.entity.js';

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
  status: isMigrating ? 'migrating' : 'active',
  created_at: registration.createdAt,
});
