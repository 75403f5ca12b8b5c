import { Readable } from 'node:stream';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiInvalid } from '../../../platform/http/api-problems.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { AuditEventView } from '../queries/audit-event.view.js';
import { AuditEvents } from '../queries/audit-events.query.js';
import { CheckpointView } from '../queries/checkpoint.view.js';
import { Checkpoints } from '../queries/checkpoints.query.js';
import { ExportLineView } from '../queries/export-line.view.js';
import { LogExport } from '../queries/log-export.query.js';
import { LogVerification } from '../queries/log-verification.query.js';
import { LogVerificationView } from '../queries/log-verification.view.js';
import { AuditEventsQuery, AuditExportQuery } from './audit.dto.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly events: AuditEvents,
    private readonly verification: LogVerification,
    private readonly checkpoints: Checkpoints,
    private readonly exports: LogExport,
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

  /** Signed statements of what the log held, the newest first. New entries are sealed every `SCHEDULER_SECONDS`. */
  @Get('checkpoints')
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(CheckpointView) })
  @ApiInvalid()
  listCheckpoints(@Query() query: PageQuery): Promise<Page<CheckpointView>> {
    return this.checkpoints.list(query);
  }

  /**
   * The log as lines of JSON: entries with the bytes that were hashed, checkpoints, and in the last line a manifest with
   * the SHA-256 of all lines before it. `tessera audit verify` verifies it without the service.
   */
  @Get('export')
  @RequireScope('admin')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ type: ExportLineView })
  @ApiInvalid()
  exportAuditLog(@Query() { from, to }: AuditExportQuery): StreamableFile {
    const range = { from: from === undefined ? null : new Date(from), to: to === undefined ? null : new Date(to) };
    const type = 'application/x-ndjson';
    return new StreamableFile(Readable.from(this.exports.lines(range)), {
      type,
      disposition: 'attachment; filename="tessera-audit.ndjson"',
    });
  }

  /** Compute every hash chain and checkpoint of the log again, and name the earliest of each that does not fit. */
  @Get('verify')
  @RequireScope('read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: LogVerificationView })
  verifyAuditLog(): Promise<LogVerificationView> {
    return this.verification.run();
  }
}
