import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** How much of a list to return, and from where. */
export class PageQuery {
  /** Most results to return. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** `next_cursor` of an earlier page. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}
