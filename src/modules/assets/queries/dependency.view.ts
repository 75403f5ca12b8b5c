import { ApiProperty } from '@nestjs/swagger';
import type { Dependency } from '../persistence/dependency.entity.js';

/** One column read into another. */
export class ColumnPairView {
  /**
   * Column of the asset that is read.
   * @example 'email'
   */
  from!: string;

  /**
   * Column of the asset that reads.
   * @example 'contact_email'
   */
  to!: string;
}

/** One asset reads another, as one source has it. */
export class DependencyView {
  id!: string;

  /** The asset that reads. */
  asset_id!: string;

  /** The asset that is read. */
  upstream_asset_id!: string;

  /** Who says so: imports change only their own edges. */
  @ApiProperty({ enum: ['manual', 'dbt', 'openlineage'] })
  source!: 'manual' | 'dbt' | 'openlineage';

  /** The project of the import; empty for hand-made edges. */
  project!: string;

  /** Which columns are read into which, where that is known. */
  @ApiProperty({ type: [ColumnPairView], nullable: true })
  columns!: ColumnPairView[] | null;

  created_at!: Date;
}

/** Picks what clients may see. */
export const dependencyView = (dependency: Dependency): DependencyView => ({
  id: dependency.id,
  asset_id: dependency.assetId,
  upstream_asset_id: dependency.upstreamAssetId,
  source: dependency.source,
  project: dependency.project,
  columns: dependency.columns,
  created_at: dependency.createdAt,
});
