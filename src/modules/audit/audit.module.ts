import { Module } from '@nestjs/common';
import { AuditController } from './http/audit.controller.js';
import { EventStream } from './feed/event-stream.js';
import { EventsController } from './http/events.controller.js';
import { AuditEvents } from './queries/audit-events.query.js';
import { EventFeed } from './queries/event-feed.query.js';
import { LogVerification } from './queries/log-verification.query.js';

/** Reads the event log that `recordEvents` writes. */
@Module({
  controllers: [EventsController, AuditController],
  providers: [EventFeed, EventStream, AuditEvents, LogVerification],
})
export class AuditModule {}
