import { raw } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { canonicalEvent, chainHash, GENESIS_HASH } from '../../../platform/events/chain.js';
import { StoredEvent } from '../../../platform/events/stored-event.entity.js';
import { type ChainFault, chainFault, type Link } from '../domain/chain-fault.js';
import { CheckpointVerification } from './checkpoint-verification.js';
import type { InvalidEventView, LogVerificationView } from './log-verification.view.js';

const BATCH = 500;
const BEFORE_THE_FIRST: Link = { streamSequence: 0, hash: GENESIS_HASH };

/** Computes every chain of the log again, from the rows as they are now. */
@Injectable()
export class LogVerification {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: CheckpointVerification,
  ) {}

  /** Walks all streams to their ends, however many faults there are, and names the earliest one. */
  async run(): Promise<LogVerificationView> {
    let checked = 0;
    let first: InvalidEventView | null = null;
    let before: StoredEvent | null = null;
    for await (const event of this.events()) {
      const reason = faultOf(before?.stream === event.stream ? before : BEFORE_THE_FIRST, event);
      if (reason && (first === null || event.sequence < first.sequence)) {
        first = { sequence: event.sequence, id: event.id, stream: event.stream, reason };
      }
      before = event;
      checked++;
    }
    const checkpoints = await this.checkpoints.run();
    const valid = first === null && checkpoints.first_invalid === null;
    return { valid, checked, first_invalid: first, checkpoints };
  }

  /** Every event, stream by stream, a batch in memory at a time. */
  private async *events(): AsyncGenerator<StoredEvent> {
    let last: StoredEvent | undefined;
    do {
      const batch: StoredEvent[] = await this.database
        .em()
        .find(
          StoredEvent,
          { [raw('(stream, stream_sequence) > (?, ?)', [last?.stream ?? '', last?.streamSequence ?? 0])]: [] },
          { orderBy: { stream: 'asc', streamSequence: 'asc' }, limit: BATCH, disableIdentityMap: true },
        );
      yield* batch;
      last = batch.at(-1);
    } while (last);
  }
}

function faultOf(before: Link, event: StoredEvent): ChainFault | null {
  return chainFault(before, {
    streamSequence: event.streamSequence,
    hash: event.hash,
    previousHash: event.previousHash,
    canonical: event.canonical,
    respelled: event.actorKeyId === event.actor.key_id ? canonicalEvent(event) : '',
    rehashed: chainHash(event.previousHash, event.canonical),
  });
}
