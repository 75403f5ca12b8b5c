import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { RecordNotFound } from '../../../platform/database/record-not-found.js';
import { StoredEvent } from '../../../platform/events/stored-event.entity.js';
import { Agreement } from '../domain/agreement.js';
import { type AgreementView, agreementView } from './agreement.view.js';

const BATCH = 500;

/** What stood between the teams, told from the entries of one asset alone. */
@Injectable()
export class Agreements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** At the moment given, else now. An asset that the log knows nothing of at any time is not found. */
  async about(assetId: string, moment: Date | null): Promise<AgreementView> {
    const em = this.database.em();
    const asOf = moment ?? (await this.clock.now(em));
    const stream = `asset:${assetId}`;
    const agreement = new Agreement();
    let entries = 0;
    for (let read = BATCH, after = 0; read === BATCH;) {
      const events = await em.find(
        StoredEvent,
        { stream, streamSequence: { $gt: after }, occurredAt: { $lte: asOf } },
        { orderBy: { streamSequence: 'asc' }, limit: BATCH, disableIdentityMap: true },
      );
      events.forEach((event) => agreement.take(event));
      [read, after] = [events.length, events.at(-1)?.streamSequence ?? after];
      entries += read;
    }
    if (entries === 0 && (await em.count(StoredEvent, { stream, streamSequence: 1 })) === 0) {
      throw new RecordNotFound('Asset', assetId);
    }
    return agreementView(agreement, { asset_id: assetId, as_of: asOf, entries });
  }
}
