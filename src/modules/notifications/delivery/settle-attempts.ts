import type { EntityManager } from '@mikro-orm/sql';
import { failpoint } from '../../../platform/failpoint.js';
import type { Settlement } from '../domain/settlement.js';
import type { Sent } from './parcel-sender.js';
import type { Parcel } from './parcel.js';

/** A parcel that was sent, and what follows. */
export interface Settled {
  readonly parcel: Parcel;
  readonly sent: Sent;
  readonly settlement: Settlement;
}

/**
 * Writes attempts down, and what they come to where the lease is still ours: whoever took it over since has counted on.
 * The attempt was made all the same, and stays in the log. An endpoint that took something is well.
 */
const SETTLE = `
  with results as (
    select * from json_to_recordset(?::json) as result(id uuid, attempt int, endpoint_id uuid, status text, retry float8,
      started_at timestamptz, duration_ms int, status_code int, error_class text, response_snippet text)),
  settled as (
    update workflow.webhook_deliveries delivery
    set status = result.status, next_attempt_at = now() + coalesce(result.retry, 0) * interval '1 second',
      lease_owner = null, lease_until = null, updated_at = now()
    from results result
    where delivery.id = result.id and delivery.attempts = result.attempt and delivery.lease_owner = ?),
  well as (
    update workflow.webhook_endpoints set failures = 0, rests_until = null, failing_since = null
    where id in (select endpoint_id from results where status = 'delivered')
      and (failures > 0 or rests_until is not null or failing_since is not null))
  insert into workflow.webhook_attempts
    (delivery_id, attempt, started_at, duration_ms, status_code, error_class, response_snippet)
  select id, attempt, started_at, duration_ms, status_code, error_class, response_snippet from results
  on conflict do nothing`;

export async function settleAttempts(em: EntityManager, owner: string, settled: readonly Settled[]): Promise<void> {
  failpoint('before_settle');
  const written = em.execute(SETTLE, [JSON.stringify(settled.flatMap(resultsOf)), owner]);
  failpoint('in_settle');
  await written;
  failpoint('after_settle');
}

const resultsOf = ({ parcel, sent: { startedAt, result }, settlement }: Settled): object[] =>
  parcel.map(({ id, attempt, endpoint }) => ({
    id,
    attempt,
    endpoint_id: endpoint.id,
    status: settlement.status,
    retry: settlement.retryInSeconds,
    started_at: startedAt,
    duration_ms: result.durationMs,
    status_code: result.outcome === 'answered' ? result.status : null,
    error_class: settlement.errorClass,
    response_snippet: result.outcome === 'answered' ? result.snippet : null,
  }));
