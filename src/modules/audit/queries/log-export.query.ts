import { createHash } from 'node:crypto';
import type { FilterQuery } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { StoredEvent } from '../../../platform/events/stored-event.entity.js';
import { Checkpoint } from '../persistence/checkpoint.entity.js';
import { NoteSigner } from '../sealing/note-signer.js';

export interface ExportRange {
  /** Not earlier than this. */
  readonly from: Date | null;
  /** Earlier than this. */
  readonly to: Date | null;
}

const BATCH = 500;

/** The log as lines of JSON that can be verified without this service: entries, checkpoints, and a manifest at the end. */
@Injectable()
export class LogExport {
  constructor(
    private readonly database: Database,
    private readonly signer: NoteSigner,
  ) {}

  /** Reads a batch at a time. Whoever does not find a manifest in the last line has not got everything. */
  async *lines(range: ExportRange): AsyncGenerator<string> {
    const digest = createHash('sha256');
    const counts = { entry: 0, checkpoint: 0 };
    for await (const line of this.content(range)) {
      counts[line.kind]++;
      const text = `${JSON.stringify(line)}\n`;
      digest.update(text);
      yield text;
    }
    const manifest = {
      kind: 'manifest',
      entries: counts.entry,
      checkpoints: counts.checkpoint,
      from: range.from,
      to: range.to,
      public_key: this.signer.verifierKey(),
      sha256: digest.digest('hex'),
    };
    yield `${JSON.stringify(manifest)}\n`;
  }

  private async *content({ from, to }: ExportRange) {
    const within = { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) };
    const narrowed = from || to ? { occurredAt: within } : {};
    for await (const { sequence, canonical, previousHash, hash } of this.batches(StoredEvent, 'sequence', narrowed)) {
      yield { kind: 'entry' as const, sequence, canonical, previous_hash: previousHash, hash };
    }
    const since = from ? { createdAt: { $gte: from } } : {};
    for await (const { number, note, eventIds, leaves } of this.batches(Checkpoint, 'number', since)) {
      yield { kind: 'checkpoint' as const, number, note, event_ids: eventIds, leaves };
    }
  }

  private async *batches<E extends StoredEvent | Checkpoint>(
    entity: new () => E,
    key: 'sequence' | 'number',
    where: object,
  ): AsyncGenerator<E> {
    let after = 0;
    let batch: E[];
    do {
      const next = { $and: [where, { [key]: { $gt: after } }] } as FilterQuery<E>;
      const order = { orderBy: { [key]: 'asc' } as never, limit: BATCH, disableIdentityMap: true };
      batch = (await this.database.em().find(entity, next, order)) as E[];
      yield* batch;
      after = (batch.at(-1) as Record<string, number> | undefined)?.[key] ?? after;
    } while (batch.length === BATCH);
  }
}
