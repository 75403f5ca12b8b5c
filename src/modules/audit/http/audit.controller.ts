import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiInvalid } from '../../../platform/http/api-problems.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { AuditEventView } from '../queries/audit-event.view.js';
import { AuditEvents } from '../queries/audit-events.query.js';
import { LogVerification } from '../queries/log-verification.query.js';
import { LogVerificationView } from '../queries/log-verification.view.js';
import { AuditEventsQuery } from './audit.dto.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly events: AuditEvents,
    private readonly verification: LogVerification,
  ) {}

  /** Who did what, in the order it was written: your team's acts, and what it was told. An admin sees everything. */
  @Get('events')
  @RequireScope('read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: pageViewOf(AuditEventView) })
  @ApiInvalid()
  listAuditEvents(@By() by: Actor, @Query() query: AuditEventsQuery): Promise<Page<AuditEventView>> {
    const filter = {
      entityType: query.entity_type,
      entityId: query.entity_id,
      action: query.action,
      actorKeyId: query.actor_key_id,
      ...(query.from === undefined ? {} : { from: new Date(query.from) }),
      ...(query.to === undefined ? {} : { to: new Date(query.to) }),
    };
    return this.events.list(by, filter, query);
  }

  /** Compute every hash chain of the log again, and name the earliest entry that does not fit. */
  @Get('verify')
  @RequireScope('read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: LogVerificationView })
  verifyAuditLog(): Promise<LogVerificationView> {
    return this.verification.run();
  }
}
