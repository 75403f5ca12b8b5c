import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { GRAPH_FORMATS, type GraphFormat } from '../domain/lineage-graph.js';
import { IsColumnPairs } from './is-column-pairs.js';

/** One column read into another. */
class ColumnPairBody {
  /** Column of the asset that is read. */
  @Length(1, 1_000)
  from!: string;

  /** Column of the asset that reads. */
  @Length(1, 1_000)
  to!: string;
}

export class AddDependencyBody {
  /** The asset that is read. */
  @IsUUID()
  upstream_asset_id!: string;

  /** Which columns are read into which; null or left out: not known. */
  @ApiProperty({ type: [ColumnPairBody], nullable: true, required: false, example: [{ from: 'email', to: 'contact' }] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5_000)
  @IsColumnPairs()
  columns?: ColumnPairBody[] | null;
}

export class LineageQuery {
  /** `downstream`: what is made from it; `upstream`: what it is made from. */
  @ApiProperty({ enum: ['downstream', 'upstream'], default: 'downstream', required: false })
  @IsIn(['downstream', 'upstream'], { message: 'direction must be downstream or upstream' })
  direction: 'downstream' | 'upstream' = 'downstream';

  /** How many steps to follow. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  depth: number = 20;

  /** `dot` is the language of Graphviz; `mermaid` draws itself in Markdown. */
  @ApiProperty({ enum: GRAPH_FORMATS, default: 'json', required: false })
  @IsIn(GRAPH_FORMATS, { message: `format must be one of ${GRAPH_FORMATS.join(', ')}` })
  format: GraphFormat = 'json';
}
