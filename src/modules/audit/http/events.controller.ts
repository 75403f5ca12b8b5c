import { Readable } from 'node:stream';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiInvalid, ApiTooMany } from '../../../platform/http/api-problems.js';
import type { FastifyReply } from 'fastify';
import { EventStream } from '../feed/event-stream.js';
import { EventFeed } from '../queries/event-feed.query.js';
import { EventFeedView } from '../queries/event.view.js';
import { FeedQuery, StreamQuery } from './events.dto.js';

@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(
    private readonly feed: EventFeed,
    private readonly stream: EventStream,
  ) {}

  /** What concerns your team, oldest first, each event once. An admin hears everything. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: EventFeedView })
  @ApiInvalid()
  listEvents(@By() by: Actor, @Query() { after, limit }: FeedQuery): Promise<EventFeedView> {
    return this.feed.since(by, after, limit);
  }

  /**
   * The same as it happens, as server-sent events: `id` is a cursor, `data` an event of the feed. A client that connects
   * anew with `Last-Event-ID` misses nothing. A comment every 15 seconds keeps the connection; it ends after five
   * minutes, so that the key is looked at again. One key has at most five of them open at a process.
   */
  @Get('stream')
  @RequireScope('read')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The id of the last event received.' })
  @ApiOkResponse({
    content: {
      'text/event-stream': {
        schema: { type: 'string' },
        example: 'id: NzQyLjE3\ndata: {"id":"019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e","type":"contract.published"}\n\n',
      },
    },
  })
  @ApiInvalid()
  @ApiTooMany('This key, or this process, has as many open streams as it may have.')
  async streamEvents(
    @By() by: Actor,
    @Query() { after }: StreamQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { lines, close } = await this.stream.from(by, lastEventId || after);
    reply.raw.once('close', close);
    if (reply.raw.destroyed) {
      close();
    }
    await reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      // Else the connection would outlive the stream, and a service that shuts down would wait for it.
      .header('connection', 'close')
      .header('cache-control', 'no-cache, no-transform')
      .header('x-accel-buffering', 'no')
      .send(Readable.from(lines));
  }
}
