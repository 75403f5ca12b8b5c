import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { Metrics } from '../../../platform/metrics/metrics.js';

const OLDEST_UNSEALED = `
  select coalesce(extract(epoch from now() - (
    select occurred_at from audit.events
    where (transaction_id, sequence) > (
      select coalesce(max(transaction_id::text::bigint), 0)::text::xid8, coalesce(max(sequence), 0)
      from audit.checkpoints where number = (select max(number) from audit.checkpoints))
    order by transaction_id, sequence limit 1)), 0) as value`;

/** How far the sealing of the log is behind. */
@Injectable()
export class SealMetrics {
  constructor(
    private readonly database: Database,
    metrics: Metrics,
  ) {
    metrics.gauge('audit_seal_lag_seconds', 'How long the oldest entry that is not sealed has waited.', () =>
      this.lag(),
    );
  }

  private async lag(): Promise<number> {
    const [row] = await this.database.em().execute<{ value: string | number }[]>(OLDEST_UNSEALED);
    return Number(row?.value);
  }
}
