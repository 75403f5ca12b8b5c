import { Migration } from '@mikro-orm/migrations';

/** What consumers need at the least, and what proposals take of it. */
export class Requirements extends Migration {
  override up(): void {
    this.addSql('alter table workflow.registrations add column requirement json');
    this.addSql("alter table workflow.proposals add column requirements json not null default '[]'");
    this.addSql('alter table workflow.proposals alter column requirements drop default');
  }
}
