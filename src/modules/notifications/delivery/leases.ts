import type { EntityManager } from '@mikro-orm/sql';
import { failpoint } from '../../../platform/failpoint.js';
import type { Digest, EndpointFormat } from '../domain/endpoint-options.js';
import type { Leased } from './parcel.js';

/** Attempts on their way to one endpoint at most, and events in one digest. */
const PER_ENDPOINT = 4;
const PER_DIGEST = 50;

/** On their way at most, of all processes: more would wait in the queue until their leases have run out. */
const IN_ALL = 1_000;

/** What is read of the deliveries in `taken`. */
const DETAILS = `
  select taken.id, taken.attempts, taken.due_at::text as due_at, endpoint.id as endpoint_id, endpoint.team_id,
    endpoint.url, endpoint.format, endpoint.digest,
    endpoint.secret, endpoint.previous_secret,
    (extract(epoch from endpoint.previous_secret_until) * 1000)::float8 as previous_secret_until,
    event.id as event_id, event.action, (extract(epoch from event.occurred_at) * 1000)::float8 as occurred_at,
    event.asset_id, event.data::text as data
  from taken
  join workflow.webhook_endpoints endpoint on endpoint.id = taken.endpoint_id
  join audit.events event on event.id = taken.event_id
  order by taken.due_at, taken.id`;

/**
 * Takes what is due, for as long as the lease runs, and counts the attempt before it is made: a message that kills its
 * worker comes to an end too. Of each endpoint the first few in line are looked at, and those under a lease take their
 * places there: it never has more on its way than its cap (two that claim at the same moment can exceed it, once, between
 * them), and gets the first of its places before any gets a second. Of an endpoint that has rested one delivery is taken,
 * to find out; its row is locked, so that nobody else does. Names of endpoints are read from the index in leaps, so that
 * neither long backlogs nor idle endpoints cost anything.
 */
const CLAIM = `
  with recursive open(endpoint_id) as (
    (select endpoint_id from workflow.webhook_deliveries where status in ('pending', 'waiting')
     order by endpoint_id limit 1)
    union all
    select (select delivery.endpoint_id from workflow.webhook_deliveries delivery
            where delivery.status in ('pending', 'waiting') and delivery.endpoint_id > open.endpoint_id
            order by delivery.endpoint_id limit 1)
    from open where open.endpoint_id is not null),
  cancelled as (
    update workflow.webhook_deliveries delivery
    set status = 'cancelled', lease_owner = null, lease_until = null, updated_at = now()
    where delivery.endpoint_id = any (array(
        select endpoint.id from open join workflow.webhook_endpoints endpoint on endpoint.id = open.endpoint_id
        where endpoint.deleted_at is not null))
      and delivery.status in ('pending', 'waiting') and (delivery.lease_until is null or delivery.lease_until <= now())),
  probing as (
    update workflow.webhook_endpoints endpoint set rests_until = now() + interval '30 seconds'
    where endpoint.id in (
      select resting.id from workflow.webhook_endpoints resting join open on open.endpoint_id = resting.id
      where resting.rests_until <= now() and resting.status = 'active' and resting.deleted_at is null
        and exists (select from workflow.webhook_deliveries due
          where due.endpoint_id = resting.id and due.status in ('pending', 'waiting') and due.next_attempt_at <= now())
      for no key update of resting skip locked)
    returning endpoint.id),
  able as (
    select endpoint.id, probing.id is not null as probed, endpoint.digest is not null as digested,
      case when probing.id is not null then 1
        when endpoint.digest is not null then ${PER_DIGEST}
        when endpoint.failures > 0 then 1
        else ${PER_ENDPOINT} end as places
    from open
    join workflow.webhook_endpoints endpoint on endpoint.id = open.endpoint_id
    left join probing on probing.id = endpoint.id
    where endpoint.status = 'active' and endpoint.deleted_at is null
      and (endpoint.rests_until is null or probing.id is not null)),
  first_in_line as (
    select due.*, able.digested, bool_or(due.leased) over (partition by able.id) as busy
    from able
    cross join lateral (
      select delivery.id, delivery.next_attempt_at, coalesce(delivery.lease_until > now(), false) as leased,
        row_number() over (order by delivery.next_attempt_at, delivery.id) as place
      from workflow.webhook_deliveries delivery
      where delivery.endpoint_id = able.id and delivery.status in ('pending', 'waiting')
        and delivery.next_attempt_at <= now()
        and (not able.probed or delivery.lease_until is null or delivery.lease_until <= now())
      order by delivery.next_attempt_at, delivery.id limit able.places) due),
  candidates as (
    select id from first_in_line
    where not leased and not (digested and busy)
    order by place, next_attempt_at
    limit greatest(0, least(?, ${IN_ALL} - (select count(*) from first_in_line where leased)))),
  locked as (
    select delivery.id, delivery.next_attempt_at as due_at from workflow.webhook_deliveries delivery
    where delivery.id = any (array(select id from candidates)) and delivery.status in ('pending', 'waiting')
      and delivery.next_attempt_at <= now() and (delivery.lease_until is null or delivery.lease_until <= now())
    for update skip locked),
  taken as (
    update workflow.webhook_deliveries delivery
    set attempts = attempts + 1, lease_owner = ?, lease_until = now() + ? * interval '1 second', updated_at = now()
    from locked where locked.id = delivery.id
    returning delivery.id, delivery.attempts, locked.due_at, delivery.endpoint_id, delivery.event_id)
  ${DETAILS}`;

/** Takes over leases that were handed on; whoever comes second, or late, gets none. */
const TAKE_OVER = `
  with handed as (select * from json_to_recordset(?::json) as handed(id uuid, attempt int, owner text)),
  taken as (
    update workflow.webhook_deliveries delivery
    set lease_owner = ?, lease_until = now() + ? * interval '1 second', updated_at = now()
    from handed
    where handed.id = delivery.id and delivery.attempts = handed.attempt and delivery.lease_owner = handed.owner
      and delivery.status in ('pending', 'waiting')
    returning delivery.id, delivery.attempts, delivery.next_attempt_at as due_at, delivery.endpoint_id, delivery.event_id)
  ${DETAILS}`;

/** Gives back what was not begun: the attempt was none. */
const RELEASE = `
  update workflow.webhook_deliveries delivery
  set attempts = attempts - 1, lease_owner = null, lease_until = null, updated_at = now()
  from json_to_recordset(?::json) as given(id uuid, attempt int)
  where given.id = delivery.id and delivery.attempts = given.attempt and delivery.lease_owner = ?
    and delivery.status in ('pending', 'waiting')`;

interface Row {
  readonly id: string;
  readonly attempts: number;
  readonly due_at: string;
  readonly endpoint_id: string;
  readonly team_id: string;
  readonly url: string;
  readonly format: EndpointFormat;
  readonly digest: Digest | null;
  readonly secret: string;
  readonly previous_secret: string | null;
  readonly previous_secret_until: number | null;
  readonly event_id: string;
  readonly action: string;
  readonly occurred_at: number;
  readonly asset_id: string | null;
  readonly data: string;
}

/** A lease on its way to whoever will send. */
export interface HandedLease {
  readonly id: string;
  readonly attempt: number;
  readonly owner: string;
}

export interface Tenant {
  readonly owner: string;
  readonly seconds: number;
}

export async function claimDue(em: EntityManager, { owner, seconds }: Tenant, most: number): Promise<Leased[]> {
  const rows = await em.execute<Row[]>(CLAIM, [most, owner, seconds]);
  if (rows.length > 0) {
    failpoint('after_claim');
  }
  return rows.map(leasedOf);
}

export async function takeOver(
  em: EntityManager,
  { owner, seconds }: Tenant,
  handed: readonly HandedLease[],
): Promise<Leased[]> {
  return (await em.execute<Row[]>(TAKE_OVER, [JSON.stringify(handed), owner, seconds])).map(leasedOf);
}

export async function release(em: EntityManager, owner: string, leased: readonly Leased[]): Promise<void> {
  const given = leased.map(({ id, attempt }) => ({ id, attempt }));
  await em.execute(RELEASE, [JSON.stringify(given), owner]);
}

const leasedOf = (row: Row): Leased => ({
  id: row.id,
  attempt: row.attempts,
  dueAt: row.due_at,
  event: {
    id: row.event_id,
    action: row.action,
    occurredAt: new Date(row.occurred_at),
    assetId: row.asset_id,
    data: JSON.parse(row.data) as Record<string, unknown>,
  },
  endpoint: {
    id: row.endpoint_id,
    teamId: row.team_id,
    url: row.url,
    format: row.format,
    digest: row.digest,
    secrets: {
      secret: row.secret,
      previousSecret: row.previous_secret,
      previousSecretUntil: row.previous_secret_until === null ? null : new Date(row.previous_secret_until),
    },
  },
});
