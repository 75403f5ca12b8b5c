import { Migration } from '@mikro-orm/migrations';

/** Where teams want events sent, what is to be sent there, and what came of each attempt. */
export class Webhooks extends Migration {
  override up(): void {
    this.endpoints();
    this.deliveries();
    this.attempts();
    this.matching();
    this.fanOut();
    this.recovery();
  }

  private endpoints(): void {
    this.addSql(`
      create table workflow.webhook_endpoints (
        id                    uuid primary key,
        team_id               uuid not null constraint webhook_endpoints_team references core.teams (id),
        url                   text not null,
        events                text[] not null,
        asset_ids             uuid[],
        format                text not null constraint webhook_endpoints_format check (format in ('standard', 'slack')),
        digest                text constraint webhook_endpoints_digest check (digest in ('hourly')),
        description           text,
        status                text not null constraint webhook_endpoints_status
                              check (status in ('active', 'paused', 'disabled')),
        disabled_reason       text,
        secret                text not null,
        previous_secret       text,
        previous_secret_until timestamptz,
        failing_since         timestamptz,
        created_at            timestamptz not null,
        updated_at            timestamptz not null,
        deleted_at            timestamptz
      )`);
    this.addSql('create index webhook_endpoints_team_id on workflow.webhook_endpoints (team_id)');
  }

  /** No foreign keys: events and endpoints are never deleted, and a key would lock the endpoint's row for each event. */
  private deliveries(): void {
    this.addSql(`
      create table workflow.webhook_deliveries (
        id              uuid primary key,
        event_id        uuid not null,
        endpoint_id     uuid not null,
        status          text not null constraint webhook_deliveries_status
                        check (status in ('pending', 'waiting', 'delivered', 'exhausted', 'blocked', 'cancelled')),
        attempts        int not null,
        next_attempt_at timestamptz not null,
        lease_owner     text,
        lease_until     timestamptz,
        created_at      timestamptz not null,
        updated_at      timestamptz not null,
        constraint webhook_deliveries_once unique (event_id, endpoint_id)
      ) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02)`);
    this.addSql(`
      create index webhook_deliveries_due on workflow.webhook_deliveries (endpoint_id, next_attempt_at)
        where status in ('pending', 'waiting')`);
    this.addSql('create index webhook_deliveries_endpoint_id on workflow.webhook_deliveries (endpoint_id, id)');
  }

  private attempts(): void {
    this.addSql(`
      create table workflow.webhook_attempts (
        delivery_id      uuid not null constraint webhook_attempts_delivery references workflow.webhook_deliveries (id),
        attempt          int not null,
        started_at       timestamptz not null,
        duration_ms      int not null,
        status_code      int,
        error_class      text,
        response_snippet text,
        primary key (delivery_id, attempt)
      )`);
  }

  private matching(): void {
    this.addSql(`
      create function workflow.new_id() returns uuid language sql volatile as $$
        select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
          placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
          from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
      $$`);
    this.addSql(`
      create function workflow.takes(endpoint workflow.webhook_endpoints, event audit.events) returns boolean
      language sql immutable as $$
        select case event.action
          when 'endpoint.pinged' then endpoint.id::text = event.entity_id
          else endpoint.events && array['*', event.action, split_part(event.action, '.', 1) || '.*']
            and (endpoint.asset_ids is null or event.asset_id = any (endpoint.asset_ids))
        end
      $$`);
  }

  /**
   * Decides in the transaction of the event to whom it is sent, so that no command can forget it. Rows are made for
   * paused and disabled endpoints too, and wait there. A ping goes to the endpoint it is about, whatever its filters.
   * The teams are gathered first, because nothing is known of a transition table's size: this way the index is used, and
   * one plan is kept, because making it costs more than the work.
   */
  private fanOut(): void {
    this.addSql(`
      create function workflow.deliver_events() returns trigger language plpgsql
      set plan_cache_mode = force_generic_plan as $$
      declare hearing uuid[] := array(select unnest(audience)::uuid from added);
      begin
        insert into workflow.webhook_deliveries
          (id, event_id, endpoint_id, status, attempts, next_attempt_at, created_at, updated_at)
        select workflow.new_id(), event.id, endpoint.id, 'pending', 0,
          case when endpoint.digest = 'hourly' then date_trunc('hour', now(), 'UTC') + interval '1 hour' else now() end,
          now(), now()
        from workflow.webhook_endpoints endpoint
        join added event on endpoint.team_id::text = any (event.audience)
        where endpoint.team_id = any (hearing) and endpoint.deleted_at is null and workflow.takes(endpoint, event)
        order by event.sequence
        on conflict do nothing;
        return null;
      end $$`);
    this.addSql(`
      create trigger events_delivered after insert on audit.events referencing new table as added
        for each statement execute function workflow.deliver_events()`);
  }

  /**
   * Makes due again what an endpoint was to hear of a time and has not heard: deliveries that came to nothing or wait,
   * and events that it would take today and that have no delivery. What is on its way is left alone.
   * Ids of events hold their time, by the clock of whoever made them: the day around it spares a reading of the whole log.
   */
  private recovery(): void {
    this.addSql(`
      create function workflow.recover_deliveries(endpoint workflow.webhook_endpoints, since timestamptz, until timestamptz)
      returns json language plpgsql as $$
      declare revived int; made int;
      begin
        update workflow.webhook_deliveries
        set status = case attempts when 0 then 'pending' else 'waiting' end, next_attempt_at = now(), updated_at = now()
        where endpoint_id = endpoint.id and created_at between since and until and status <> 'delivered'
          and (lease_until is null or lease_until < now());
        get diagnostics revived = row_count;
        insert into workflow.webhook_deliveries
          (id, event_id, endpoint_id, status, attempts, next_attempt_at, created_at, updated_at)
        select workflow.new_id(), event.id, endpoint.id, 'pending', 0, now(), event.occurred_at, now()
        from audit.events event
        where event.id between workflow.first_id(since - interval '1 day') and workflow.first_id(until + interval '1 day')
          and event.occurred_at between since and until
          and event.audience @> array[endpoint.team_id::text] and workflow.takes(endpoint, event)
        order by event.sequence
        on conflict do nothing;
        get diagnostics made = row_count;
        return json_build_object('revived', revived, 'made', made);
      end $$`);
    this.addSql(`
      create function workflow.first_id(at timestamptz) returns uuid language sql immutable as $$
        select rpad(lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0'), 32, '0')::uuid
      $$`);
  }
}
