import { Migration } from '@mikro-orm/migrations';

/** Signed checkpoints over the whole log, which convict whoever cuts a stream's tail or rewrites it with matching hashes. */
export class AuditCheckpoints extends Migration {
  override up(): void {
    this.addSql(`
      create table audit.checkpoints (
        id             uuid primary key,
        number         int not null constraint checkpoints_number unique,
        tree_size      bigint not null,
        root           text not null,
        frontier       text[] not null,
        transaction_id xid8 not null,
        sequence       bigint not null,
        event_ids      uuid[] not null,
        leaves         text[] not null,
        note           text not null,
        previous_hash  text not null constraint checkpoints_previous_hash unique,
        hash           text not null,
        created_at     timestamptz not null
      )`);
    this.addSql(`
      create or replace function audit.refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception 'audit.% is append-only: % is refused', tg_table_name, tg_op
          using errcode = 'insufficient_privilege';
      end $$`);
    this.addSql(`
      create trigger checkpoints_append_only before update or delete on audit.checkpoints
        for each row execute function audit.refuse_rewriting()`);
    this.addSql(`
      create trigger checkpoints_no_truncate before truncate on audit.checkpoints
        for each statement execute function audit.refuse_rewriting()`);
    this.addSql('alter table audit.checkpoints enable always trigger checkpoints_append_only');
    this.addSql('alter table audit.checkpoints enable always trigger checkpoints_no_truncate');
  }
}
