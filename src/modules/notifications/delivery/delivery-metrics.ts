import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { Metrics } from '../../../platform/metrics/metrics.js';

const DUE = `status in ('pending', 'waiting') and next_attempt_at <= now()`;

/** What operators watch: attempts by what came of them, and how long what is due has been waiting. */
@Injectable()
export class DeliveryMetrics {
  /** Counts an attempt; `delivered`, or the class of its error. */
  readonly attempted: (outcome: string) => void;

  constructor(
    private readonly database: Database,
    metrics: Metrics,
  ) {
    this.attempted = metrics.counter(
      'delivery_attempts_total',
      'Attempts to deliver, by what came of them.',
      'outcome',
    );
    const due = `select count(*) as value from workflow.webhook_deliveries where ${DUE}`;
    metrics.gauge('deliveries_due', 'Deliveries that are due and not delivered.', () => this.read(due));
    const age = `select coalesce(extract(epoch from now() - min(next_attempt_at)), 0) as value
      from workflow.webhook_deliveries where ${DUE}`;
    metrics.gauge('deliveries_oldest_due_seconds', 'How long the oldest of them has been due.', () => this.read(age));
  }

  private async read(sql: string): Promise<number> {
    const [row] = await this.database.em().execute<{ value: string | number }[]>(sql);
    return Number(row?.value);
  }
}
