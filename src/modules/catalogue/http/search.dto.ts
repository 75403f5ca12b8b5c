import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SEARCH_TYPES, type SearchType } from '../domain/search-types.js';

const ONE = `(${SEARCH_TYPES.join('|')})`;
const LISTED = `^${ONE}(,${ONE})*$`;

export class SearchQuery extends PageQuery {
  /**
   * A name or a part of one, in any case. Several words are found where all of them stand.
   * @example 'orders'
   */
  @IsString()
  @MaxLength(500)
  q!: string;

  /** Comma-separated: look for these only. */
  @ApiProperty({ type: String, required: false, example: 'asset,column', pattern: LISTED })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn(SEARCH_TYPES, { each: true, message: `types must be of ${SEARCH_TYPES.join(', ')}` })
  types?: SearchType[];
}
