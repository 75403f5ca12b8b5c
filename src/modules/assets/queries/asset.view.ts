import { ApiProperty } from '@nestjs/swagger';
import { CONTENT_MODELS, type ContentModel, type Mode, MODES } from '../../../schemas/index.js';
import { SEMVER_MODES, type SemverMode } from '../domain/asset-options.js';
import type { Asset } from '../persistence/asset.entity.js';

/** The version that consumers should read now. */
export class ActiveContractView {
  id!: string;

  /** @example '1.2.0' */
  version!: string;
}

/** A data object with an owner: a table, a view, a dbt model. */
export class AssetView {
  id!: string;

  /**
   * Fully qualified name, as given. Unique in its environment, compared without quotes and case.
   * @example 'shop.core.orders'
   */
  fqn!: string;

  /** @example 'production' */
  environment!: string;

  /** @example 'table' */
  kind!: string;

  owner_team_id!: string;

  /** Which questions a change must answer with `holds` to go out unasked. */
  @ApiProperty({ enum: MODES })
  compatibility!: Mode;

  /** Whether open objects may hold properties they do not declare. */
  @ApiProperty({ enum: CONTENT_MODELS })
  content!: ContentModel;

  /** How versions are chosen. */
  @ApiProperty({ enum: SEMVER_MODES })
  semver_mode!: SemverMode;

  /** Whether every version stays readable as a table of its own, so that readers pinned to one are not asked about later ones. */
  materialized_versions!: boolean;

  tags!: string[];

  description!: string | null;

  metadata!: Record<string, unknown>;

  /** The active contract; null before the first publish. */
  @ApiProperty({ type: ActiveContractView, nullable: true })
  active_contract!: ActiveContractView | null;

  created_at!: Date;

  updated_at!: Date;
}

/** Picks what clients may see. */
export function assetView(asset: Asset): AssetView {
  const { activeContractId, activeVersion } = asset;
  return {
    id: asset.id,
    fqn: asset.fqn,
    environment: asset.environment,
    kind: asset.kind,
    owner_team_id: asset.ownerTeamId,
    compatibility: asset.compatibility,
    content: asset.content,
    semver_mode: asset.semverMode,
    materialized_versions: asset.materializedVersions,
    tags: asset.tags,
    description: asset.description,
    metadata: asset.metadata,
    active_contract: activeContractId && activeVersion ? { id: activeContractId, version: activeVersion } : null,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
  };
}
