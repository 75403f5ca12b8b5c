import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiInvalid } from '../../../platform/http/api-problems.js';
import { EventFeed } from '../queries/event-feed.query.js';
import { EventFeedView } from '../queries/event.view.js';
import { FeedQuery } from './events.dto.js';

@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(private readonly feed: EventFeed) {}

  /** What concerns your team, oldest first, each event once. An admin hears everything. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: EventFeedView })
  @ApiInvalid()
  listEvents(@By() by: Actor, @Query() { after, limit }: FeedQuery): Promise<EventFeedView> {
    return this.feed.since(by, after, limit);
  }
}
