import { Migration } from '@mikro-orm/migrations';

/**
 * Claims read the first few deliveries of each endpoint in order, leased or not: no index changes when one is claimed,
 * and a long backlog that is due at one moment costs no more than a short one.
 */
export class DeliveryClaims extends Migration {
  override up(): void {
    this.addSql('drop index workflow.webhook_deliveries_leased');
    this.addSql('drop index workflow.webhook_deliveries_due');
    this.addSql(`
      create index webhook_deliveries_due on workflow.webhook_deliveries (endpoint_id, next_attempt_at, id)
        where status in ('pending', 'waiting')`);
  }
}
