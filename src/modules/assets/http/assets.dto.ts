import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { Example } from '../../../platform/http/example.js';
import { IsSlug } from '../../../platform/http/is-slug.js';
import { Omittable } from '../../../platform/http/omittable.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { CONTENT_MODELS, type ContentModel, type Mode, MODES } from '../../../schemas/index.js';
import { SEMVER_MODES, type SemverMode } from '../domain/asset-options.js';
import { IsFqn } from './is-fqn.js';

class AssetFields {
  /** @example 'production' */
  @Omittable()
  @IsSlug()
  environment?: string;

  /** @example 'table' */
  @Omittable()
  @IsSlug()
  kind?: string;

  /** Which questions a change must answer with `holds` to go out unasked; `consumers` for a new asset that names none. */
  @ApiProperty({ enum: MODES, required: false })
  @Omittable()
  @IsIn(MODES, { message: `compatibility must be one of ${MODES.join(', ')}` })
  compatibility?: Mode;

  /** Whether open objects may hold properties they do not declare; `as_written` for a new asset that names none. */
  @ApiProperty({ enum: CONTENT_MODELS, required: false })
  @Omittable()
  @IsIn(CONTENT_MODELS, { message: `content must be one of ${CONTENT_MODELS.join(', ')}` })
  content?: ContentModel;

  /** How versions are chosen; `auto` for a new asset that names none. */
  @ApiProperty({ enum: SEMVER_MODES, required: false })
  @Omittable()
  @IsIn(SEMVER_MODES, { message: `semver_mode must be one of ${SEMVER_MODES.join(', ')}` })
  semver_mode?: SemverMode;

  /**
   * Whether every version stays readable as a table of its own, so that readers pinned to one are not asked about later
   * ones; `false` for a new asset that names none. It does not change while other teams are pinned.
   */
  @Omittable()
  @IsBoolean()
  materialized_versions?: boolean;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  tags?: string[];

  /** `null` clears it. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  description?: string | null;

  /** Whatever the owner wants kept beside it. */
  @Omittable()
  @IsObject()
  metadata?: Record<string, unknown>;
}

@Example({ fqn: 'shop.core.orders', kind: 'table', tags: ['core'], description: 'One row per order.' })
export class CreateAssetBody extends AssetFields {
  /**
   * Two or more segments joined by dots: letters, digits, `_ $ -`, or anything within `"` or backticks.
   * @example 'shop.core.orders'
   */
  @IsFqn()
  fqn!: string;

  /** Owner; left out, the asking key's own team. Another team needs the admin scope. */
  @IsOptional()
  @IsUUID()
  owner_team_id?: string | null;
}

@Example({ description: 'One row per order, cancelled ones included.' })
export class UpdateAssetBody extends AssetFields {
  /**
   * Corrects the name. The asset keeps its id, contracts and registrations.
   * @example 'shop.core.orders'
   */
  @Omittable()
  @IsFqn()
  fqn?: string;

  /** The new owner, at once; needs the admin scope. Without it, offer the asset as a transfer. */
  @Omittable()
  @IsUUID()
  owner_team_id?: string;
}

export class AssetsQuery extends PageQuery {
  /** Exact name, compared without quotes and case. */
  @IsOptional()
  @IsFqn()
  fqn?: string;

  /** Assets that this team owns. */
  @IsOptional()
  @IsUUID()
  owner_team_id?: string;

  /** Assets that carry this tag. */
  @IsOptional()
  @IsString()
  tag?: string;

  /** Assets of this environment. */
  @IsOptional()
  @IsString()
  environment?: string;

  /** Assets of this kind. */
  @IsOptional()
  @IsString()
  kind?: string;

  /** Imported with this dbt project, which is what it calls itself. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  dbt_project?: string;
}
