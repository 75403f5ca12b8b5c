import { afterAll, expect, it } from '@jest/globals';
import type { DeliveryView } from '../../../../../src/modules/notifications/queries/deliveries/delivery.view.js';
import type { EndpointSecretView } from '../../../../../src/modules/notifications/queries/endpoints/endpoint.view.js';
import { startApp } from '../../../../support/app.js';

const { given, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
interface List {
  readonly results: readonly DeliveryView[];
}

it('lists what is to be sent, shows one, sends it again, and recovers a time', async () => {
  const url = 'https://hooks.example.com/tessera';
  const make = (events: readonly string[]) =>
    billing.api.post<EndpointSecretView>('/webhook-endpoints', { url, events }, 201);
  const since = new Date(Date.now() - 60_000).toISOString();
  const { id } = await make(['contract.*']);
  await given.asset({ owner: billing }).withColumns({ id: 'bigint' }).make();
  const { results } = await billing.api.get<List>(`/webhook-deliveries?endpoint_id=${id}&status=pending`);
  expect(results).toMatchObject([{ endpoint_id: id, event_type: 'contract.published', attempts: 0 }]);
  const path = `/webhook-deliveries/${results[0]?.id}`;
  expect(await billing.api.get(path)).toMatchObject({ ...results[0], attempt_log: [] });
  expect(await billing.api.post(`${path}/resend`, {}, 200)).toMatchObject({ event_id: results[0]?.event_id });
  await shop.api.get(path, 404);
  await shop.api.post(`${path}/resend`, {}, 404);
  const late = await make(['contract.*']);
  expect(await billing.api.post(`/webhook-endpoints/${late.id}/recover`, { since }, 200)).toEqual({
    revived: 0,
    made: 1,
  });
  expect(await billing.api.get<List>(`/webhook-deliveries?endpoint_id=${late.id}`)).toMatchObject({
    results: [{ event_id: results[0]?.event_id }],
  });
});

it('refuses what is wrong, naming the field', async () => {
  const id = billing.id;
  for (const [query, pointer] of [
    ['status=sent', 'status'],
    ['endpoint_id=1', 'endpoint_id'],
    ['limit=0', 'limit'],
    ['cursor=x', 'cursor'],
  ] as const) {
    expect((await billing.api.get(`/webhook-deliveries?${query}`, 422)).errors).toMatchObject([{ pointer }]);
  }
  for (const [body, pointer] of [
    [{}, '/since'],
    [{ since: 'yesterday' }, '/since'],
    [{ since: '2026-01-01T00:00:00Z', until: 'today' }, '/until'],
  ] as const) {
    expect((await billing.api.post(`/webhook-endpoints/${id}/recover`, body, 422)).errors).toMatchObject([{ pointer }]);
  }
  await billing.api.get(`/webhook-deliveries/${id}`, 404);
});
