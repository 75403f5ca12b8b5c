import { afterAll, expect, it } from '@jest/globals';
import { startApp } from '../../support/app.js';

const { api, given, close } = await startApp();
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

it('tells of the process itself', async () => {
  expect(Object.values(await told('process_resident_memory_bytes'))[0]).toBeGreaterThan(1e6);
  expect(Object.keys(await told('nodejs_eventloop_lag_seconds'))).toHaveLength(1);
});
