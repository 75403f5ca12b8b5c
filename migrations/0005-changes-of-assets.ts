import { Migration } from '@mikro-orm/migrations';

/** Changes of assets themselves are proposals too; versions have a sunset. */
export class ChangesOfAssets extends Migration {
  override up(): void {
    this.addSql('alter table core.contracts add column sunset_at timestamptz');
    for (const table of ['workflow.proposals', 'workflow.proposal_revisions']) {
      this.addSql(`alter table ${table} alter column request drop not null`);
      this.addSql(`alter table ${table} add column asset_change json`);
    }
  }
}
