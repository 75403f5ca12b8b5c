import { Migration } from '@mikro-orm/migrations';

/** How endpoints fare, and which deliveries are on their way. */
export class DeliveryHealth extends Migration {
  override up(): void {
    this.addSql(
      `alter table workflow.webhook_endpoints add failures int not null default 0, add rests_until timestamptz`,
    );
    this.addSql(`
      create index webhook_deliveries_leased on workflow.webhook_deliveries (endpoint_id)
        where lease_owner is not null`);
  }
}
