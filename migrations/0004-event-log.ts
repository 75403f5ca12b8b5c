import { Migration } from '@mikro-orm/migrations';

/**
 * The one event log: audit record, domain event and feed entry at once.
 * Hash chain, canonical bytes and transaction id are here from the first row, because no later migration could add them.
 */
export class EventLog extends Migration {
  override up(): void {
    this.addSql('create schema if not exists audit');
    this.addSql(`
      create table audit.events (
        sequence         bigint generated always as identity primary key,
        id               uuid not null constraint events_id unique,
        stream           text not null,
        stream_sequence  int not null,
        action           text not null,
        entity_type      text not null,
        entity_id        text not null,
        asset_id         uuid,
        team_id          uuid,
        audience         text[] not null,
        actor            json not null,
        actor_key_id     uuid,
        request_id       text,
        occurred_at      timestamptz not null default current_timestamp,
        before           json,
        after            json,
        data             json not null,
        canonical        text not null,
        previous_hash    text not null,
        hash             text not null,
        transaction_id   xid8 not null default pg_current_xact_id(),
        constraint events_stream_sequence unique (stream, stream_sequence)
      )`);
    this.addSql('create index events_feed on audit.events (transaction_id, sequence)');
    this.addSql('create index events_entity on audit.events (entity_type, entity_id, sequence)');
    this.addSql('create index events_audience on audit.events using gin (audience)');
    this.addSql(`
      create function audit.refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception 'audit.events is append-only: % is refused', tg_op using errcode = 'insufficient_privilege';
      end $$`);
    this.addSql(`
      create trigger events_append_only before update or delete on audit.events
        for each row execute function audit.refuse_rewriting()`);
    this.addSql(`
      create trigger events_no_truncate before truncate on audit.events
        for each statement execute function audit.refuse_rewriting()`);
    this.addSql('alter table audit.events enable always trigger events_append_only');
    this.addSql('alter table audit.events enable always trigger events_no_truncate');
  }
}
