import { Migration } from '@mikro-orm/migrations';

/** Answers to requests that carried an Idempotency-Key. */
export class IdempotencyRecords extends Migration {
  override up(): void {
    this.addSql(`
      create table core.idempotency_records (
        principal   text not null,
        key         text not null,
        method      text not null,
        url         text not null,
        fingerprint bytea not null,
        status      int not null,
        body        bytea,
        created_at  timestamptz not null,
        expires_at  timestamptz not null,
        primary key (principal, key)
      )`);
    this.addSql('create index idempotency_records_expires_at on core.idempotency_records (expires_at)');
  }
}
