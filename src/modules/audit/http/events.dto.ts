import { PickType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';

/** Where a stream begins; `Last-Event-ID`, which a client sends when it connects anew, goes before. */
export class StreamQuery {
  /** `next_cursor` of the feed, or the id of a streamed event; left out, the stream begins now. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}

export class FeedQuery extends PickType(PageQuery, ['limit'] as const) {
  /** `next_cursor` of an earlier answer; left out, the feed starts with the oldest event. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}
