import { ApiProperty } from '@nestjs/swagger';
import type { Direction } from '../persistence/lineage.js';

/** An asset that is reached from the one asked about. */
export class LineageAssetView {
  asset_id!: string;

  fqn!: string;

  kind!: string;

  owner_team_id!: string;

  /** 0 is the asset asked about, 1 is next to it. */
  depth!: number;

  /** Names from the asset asked about to this one. */
  path!: string[];
}

/** One asset reads another. */
export class LineageEdgeView {
  /** The asset that reads. */
  asset_id!: string;

  /** The asset that is read. */
  upstream_asset_id!: string;

  /** Who says so: `manual`, `dbt` or `openlineage`. */
  source!: string;
}

/** What an asset is made from, or what is made from it. */
export class LineageView {
  @ApiProperty({ enum: ['downstream', 'upstream'] })
  direction!: Direction;

  /** Nearest first, starting with the asset asked about. */
  nodes!: LineageAssetView[];

  edges!: LineageEdgeView[];

  /** Whether a bound on depth or number cut the answer short. */
  truncated!: boolean;
}
