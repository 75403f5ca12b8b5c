import { PickType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';

export class FeedQuery extends PickType(PageQuery, ['limit'] as const) {
  /** `next_cursor` of an earlier answer; left out, the feed starts with the oldest event. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}
