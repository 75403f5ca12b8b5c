import { Migration } from '@mikro-orm/migrations';

/** Peppered hashes, rotation, and an end to the bootstrap key. */
export class KeyRotation extends Migration {
  override up(): void {
    this.addSql('alter table core.api_keys add column pepper text, add column rotated_to uuid');
    this.addSql(`
      create table core.disabled_bootstrap_keys (
        hash        bytea primary key,
        disabled_by text not null,
        disabled_at timestamptz not null
      )`);
  }
}
