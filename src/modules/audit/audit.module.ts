import { Module } from '@nestjs/common';
import { SecretBox } from '../../platform/secret-box.js';
import { AgreementsController } from './http/agreements.controller.js';
import { AuditController } from './http/audit.controller.js';
import { EventStream } from './feed/event-stream.js';
import { EventsController } from './http/events.controller.js';
import { Agreements } from './queries/agreements.query.js';
import { AuditEvents } from './queries/audit-events.query.js';
import { EventFeed } from './queries/event-feed.query.js';
import { CheckpointVerification } from './queries/checkpoint-verification.js';
import { Checkpoints } from './queries/checkpoints.query.js';
import { LogExport } from './queries/log-export.query.js';
import { LogVerification } from './queries/log-verification.query.js';
import { NoteSigner } from './sealing/note-signer.js';
import { SealLog } from './sealing/seal-log.js';
import { SealMetrics } from './sealing/seal-metrics.js';

/** Reads the event log that `recordEvents` writes. */
@Module({
  controllers: [EventsController, AuditController, AgreementsController],
  providers: [
    SecretBox,
    NoteSigner,
    SealLog,
    SealMetrics,
    EventFeed,
    EventStream,
    AuditEvents,
    Agreements,
    Checkpoints,
    CheckpointVerification,
    LogExport,
    LogVerification,
  ],
})
export class AuditModule {}
