import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { Example } from '../../../platform/http/example.js';
import { Nested } from '../../../platform/http/nested.js';
import { Omittable } from '../../../platform/http/omittable.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SCHEMA_FORMATS, type SchemaFormat } from '../../../schemas/index.js';
import { IsSchema, IsVersion } from '../../contracts/index.js';

const COLUMNS = { type: 'array', items: { type: 'string', minLength: 1, maxLength: 1_000 } } as const;

@Example({
  schema_format: 'columns',
  schema: { dialect: 'snowflake', columns: [{ name: 'email', type: 'VARCHAR', nullable: false }] },
  guarantees: { freshness: { max_staleness: 'PT24H' } },
})
export class RequirementBody {
  /** The language of the schema. */
  @ApiProperty({ enum: SCHEMA_FORMATS, default: 'json_schema', required: false })
  @IsIn(SCHEMA_FORMATS, { message: `schema_format must be one of ${SCHEMA_FORMATS.join(', ')}` })
  schema_format: SchemaFormat = 'json_schema';

  /** The document in that format, with no more in it than you need. */
  @IsSchema()
  schema!: unknown;

  /** Promises that you need beyond the schema. */
  @ApiProperty({ type: Object, additionalProperties: true, required: false })
  @IsOptional()
  @IsObject()
  guarantees?: Record<string, unknown>;
}

@Example({
  asset_id: '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e',
  columns: ['order_id', 'email'],
  purpose: 'Invoices are mailed.',
})
export class RegisterBody {
  @IsUUID()
  asset_id!: string;

  /** The team that reads; left out, the asking key's own. Another team needs the admin scope. */
  @IsOptional()
  @IsUUID()
  consumer_team_id?: string | null;

  /** Top-level names, or JSON pointers over the data starting with `/`. Null or left out: every column. */
  @ApiProperty({ ...COLUMNS, nullable: true, required: false, example: ['id', 'email'] })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty({ message: 'columns must name at least one column, or be null for all' })
  @ArrayMaxSize(5_000)
  @ArrayUnique()
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(1_000, { each: true })
  columns?: string[] | null;

  /** What the columns are read for. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  purpose?: string | null;

  /** Count cautions, such as a type growing within its family, as breaks that need your consent. */
  @Omittable()
  @IsBoolean()
  strict: boolean = false;

  /**
   * Stay on this version: later ones do not move you. You are still asked about breaking changes, since the table changes
   * for everyone, unless the asset has `materialized_versions`. Null or left out: no pin, or the one you have.
   * @example '1.0.0'
   */
  @IsOptional()
  @IsVersion()
  pinned_version?: string | null;

  /**
   * What you need at the least: a minimal schema that declares every listed column, and promises beside it. A change that
   * still gives it has your consent; one that does not needs your answer, whatever it changes. The active contract has to
   * meet it. Null or left out: none, or the one you have. Only the team itself sets it.
   */
  @ApiProperty({ type: RequirementBody, nullable: true, required: false })
  @IsOptional()
  @Nested(RequirementBody)
  requirement?: RequirementBody | null;
}

export class UpdateRegistrationBody {
  /** Replaces the list; null is every column; left out, it stays. */
  @ApiProperty({ ...COLUMNS, nullable: true, required: false, example: ['email'] })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty({ message: 'columns must name at least one column, or be null for all' })
  @ArrayMaxSize(5_000)
  @ArrayUnique()
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(1_000, { each: true })
  columns?: string[] | null;

  /** Null clears it; left out, it stays. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  purpose?: string | null;

  /** Left out, it stays. */
  @Omittable()
  @IsBoolean()
  strict?: boolean;

  /** Null moves you along with the active version again; left out, it stays. */
  @IsOptional()
  @IsVersion()
  pinned_version?: string | null;

  /** Replaces it; null lets your columns decide again; left out, it stays. */
  @ApiProperty({ type: RequirementBody, nullable: true, required: false })
  @IsOptional()
  @Nested(RequirementBody)
  requirement?: RequirementBody | null;
}

export class RegistrationsQuery extends PageQuery {
  /** Registrations on this asset. */
  @IsOptional()
  @IsUUID()
  asset_id?: string;

  /** Who stands on this very version, deprecated or not. */
  @IsOptional()
  @IsUUID()
  contract_id?: string;

  /** Registrations of this team. */
  @IsOptional()
  @IsUUID()
  consumer_team_id?: string;
}

export class EndRegistrationQuery {
  /** Needed to end another team's registration while it has to answer a proposal. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}
