import { afterAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/sql';
import { Draining } from '../../../src/platform/health/draining.js';
import { startApp } from '../../support/app.js';
import { Collector } from '../../support/collector.js';
import { columns } from '../../support/publishing.js';
import { BOOTSTRAP_KEY } from '../../support/settings.js';
import { describeOnServer } from '../../support/on-server.js';

const { api, given, database, close } = await startApp();
afterAll(close);

/** The lines of one metric, by its labels. */
async function told(name: string): Promise<Record<string, number>> {
  const { payload, statusCode, headers } = await api.as(null).send({ method: 'GET', url: '/metrics' });
  expect([statusCode, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain; version=0\.0\.4/)]);
  const lines = payload.split('\n').filter((line) => line.startsWith(name) && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(name.length, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  );
}

it('counts requests by the route as it is declared, and never by what was asked for', async () => {
  const { id } = await given.team('orders');
  await api.get(`/teams/${id}`);
  await api.get(`/teams/${id}`);
  await api.send({ method: 'GET', url: `/nothing/${id}` });
  const counts = await told('tessera_http_request_duration_seconds_count');
  expect(counts['{method="GET",route="/api/v1/teams/:id",status="200"}']).toBe(2);
  expect(counts['{method="GET",route="none",status="404"}']).toBe(1);
  expect(JSON.stringify(counts)).not.toContain(id);
});

it('tells how late deliveries and the sealing of the log are', async () => {
  expect(await told('tessera_deliveries_due')).toEqual({ '': 0 });
  expect(await told('tessera_deliveries_oldest_due_seconds')).toEqual({ '': 0 });
  const { '': lag } = await told('tessera_audit_seal_lag_seconds');
  expect(lag).toBeGreaterThan(0);
});

describeOnServer('the pool', () => {
  it('tells how many of its connections are in use, and who waits for one', async () => {
    expect(await told('tessera_database_connections_used')).toEqual({ '': 0 });
    await database.transaction(async (em) => {
      await em.execute('select 1');
      expect(await told('tessera_database_connections_used')).toEqual({ '': 1 });
    });
    expect(await told('tessera_database_connections_used')).toEqual({ '': 0 });
    expect(await told('tessera_database_connections_wanted')).toEqual({ '': 0 });
  });

  it('lets whoever has waited for a turn wait less for a lock, and all others as long as ever', async () => {
    const other = await startApp({ DATABASE_POOL_SIZE: 3, DATABASE_WAIT_SECONDS: 2 });
    const patience = async (em: EntityManager) => {
      await new Promise((resume) => setTimeout(resume, 300));
      const [row] = await em.execute<{ ms: number }[]>(
        `select setting::int as ms from pg_settings where name = 'lock_timeout'`,
      );
      return row?.ms ?? 0;
    };
    // One has the only turn, the next one waits for it; then two stand in one line.
    const [first = 0, next = 0] = await Promise.all([1, 2].map(() => other.database.transaction(patience)));
    expect([first, next < 1_800, next >= 100]).toEqual([2_000, true, true]);
    const inLine = [1, 2].map(() => other.database.transactionInLine('a line', patience));
    const [head = 0, tail = 0] = await Promise.all(inLine);
    expect([head, tail < 1_800, tail >= 100]).toEqual([2_000, true, true]);
    await other.close();
  });
});

it('tells of the process itself', async () => {
  expect(Object.values(await told('process_resident_memory_bytes'))[0]).toBeGreaterThan(1e6);
  expect(Object.keys(await told('nodejs_eventloop_lag_seconds'))).toHaveLength(1);
});

describe('readiness', () => {
  const ready = (by = api) => by.as(null).send({ method: 'GET', url: '/health/ready' });
  const reasonsOf = (payload: string) => (JSON.parse(payload) as { details: { reasons: string[] } }).details.reasons;

  it('is lost while the database lacks a migration', async () => {
    expect((await ready()).json()).toEqual({ status: 'ok', degraded: [] });
    const last = '(select max(name) from migrations)';
    await database.em().execute(`update migrations set name = 'not ' || name where name = ${last}`);
    const { statusCode, headers, payload } = await ready();
    expect([statusCode, headers['retry-after'], JSON.parse(payload)]).toMatchObject([
      503,
      '1',
      { code: 'service.not_ready' },
    ]);
    expect(reasonsOf(payload)).toEqual([expect.stringMatching(/^the database lacks migrations: \d{4}\S+$/)]);
    await database.em().execute(`update migrations set name = substr(name, 5) where name like 'not %'`);
    expect((await ready()).statusCode).toBe(200);
  });

  it('does without Redis, and says so', async () => {
    const settings = { DATABASE_URL: 'sqlite::memory:', REDIS_URL: 'redis://127.0.0.1:1', DELIVERY: 'in_process' };
    const other = await startApp(settings as Parameters<typeof startApp>[0]);
    const answer = await ready(other.api);
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { status: 'degraded', degraded: ['Redis does not answer; deliveries go on without it'] },
    ]);
    await other.close();
  });

  it('is lost once the process is told to end, whose answers then end their connections', async () => {
    const other = await startApp({ DATABASE_URL: 'sqlite::memory:' });
    other.app.get(Draining).onModuleDestroy();
    const { statusCode, headers, payload } = await ready(other.api);
    expect([statusCode, headers['connection']]).toEqual([503, 'close']);
    expect(reasonsOf(payload)).toEqual(['the process is shutting down']);
    const live = await other.api.send({ method: 'GET', url: '/health/live' });
    expect([live.statusCode, live.headers['connection']]).toEqual([200, 'close']);
    await other.close();
  });
});

it('traces a publish in the trace of its caller, with its transaction, and tells no secret', async () => {
  const collector = await Collector.start();
  const token = 'token-of-the-collector';
  const traced = await startApp({
    DATABASE_URL: 'sqlite::memory:',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.receiver.url,
    OTEL_EXPORTER_OTLP_HEADERS: { 'x-token': token },
  });
  const owner = await traced.given.team('orders');
  const asset = await traced.given.asset({ owner }).make();
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const { statusCode } = await owner.api.send({
    method: 'POST',
    url: `/api/v1/assets/${asset.id}/contracts?dry_run=false`,
    headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01`, 'content-type': 'application/json' },
    payload: columns({ id: 'integer' }),
  });
  expect(statusCode).toBe(201);
  await traced.close();
  const spans = collector.spans.filter((span) => span.traceId === traceId);
  const request = spans.find(({ parentSpanId }) => parentSpanId === '00f067aa0ba902b7');
  expect(request).toMatchObject({
    name: 'POST /api/v1/assets/:id/contracts',
    facts: { 'http.route': '/api/v1/assets/:id/contracts', 'http.response.status_code': 201 },
  });
  const others = spans.filter((span) => span !== request);
  expect(others.length).toBeGreaterThan(0);
  others.forEach((span) => expect(span).toMatchObject({ name: 'transaction', parentSpanId: request?.spanId }));
  expect(collector.receiver.received.map(({ headers }) => headers['x-token'])).toContain(token);
  for (const secret of [BOOTSTRAP_KEY, owner.key, token, asset.id, owner.id, 'dry_run']) {
    expect(collector.text).not.toContain(secret);
  }
  await collector.close();
});
