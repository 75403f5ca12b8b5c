import { afterAll, expect, it } from '@jest/globals';
import type { DeliveryView } from '../../../../../src/modules/notifications/queries/deliveries/delivery.view.js';
import type {
  EndpointSecretView,
  EndpointView,
} from '../../../../../src/modules/notifications/queries/endpoints/endpoint.view.js';
import { startApp } from '../../../../support/app.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const billing = await given.team('billing');
const hr = await given.team('hr');
const wanted = { url: 'https://hooks.example.com/tessera', events: ['proposal.*'] };
const make = (body: object = {}) =>
  billing.api.post<EndpointSecretView>('/webhook-endpoints', { ...wanted, ...body }, 201);

it('makes, shows, changes and deletes an endpoint, and shows its secret once', async () => {
  const { secret, ...endpoint } = await make();
  expect(secret).toMatch(/^whsec_/);
  expect(endpoint).toMatchObject({
    ...wanted,
    team_id: billing.id,
    format: 'standard',
    digest: null,
    status: 'active',
    asset_ids: null,
  });
  const path = `/webhook-endpoints/${endpoint.id}`;
  expect(await billing.api.get(path)).toEqual(endpoint);
  expect(await billing.api.get('/webhook-endpoints')).toEqual({ results: [endpoint], next_cursor: null });
  const { id: asset } = await given.asset({ owner: hr }).make();
  const changes = { digest: 'hourly', format: 'slack', asset_ids: [asset], status: 'paused', description: 'ours' };
  expect(await billing.api.patch(path, changes)).toMatchObject({ ...wanted, ...changes });
  expect(await billing.api.patch(path, { digest: null, asset_ids: null })).toMatchObject({
    digest: null,
    asset_ids: null,
  });
  expect((await billing.api.post(`${path}/ping`, {}, 409)).code).toBe('endpoint.not_active');
  await billing.api.delete(path);
  await billing.api.get(path, 404);
});

it('sends a ping to one endpoint, as a delivery that can be looked up', async () => {
  const { id } = await make({ events: ['contract.published'] });
  const delivery = await billing.api.post<DeliveryView>(`/webhook-endpoints/${id}/ping`, {}, 201);
  expect(delivery).toMatchObject({ endpoint_id: id, event_type: 'endpoint.pinged', status: 'pending' });
  expect(await billing.api.get(`/webhook-deliveries/${delivery.id}`)).toEqual({ ...delivery, attempt_log: [] });
});

it('rotates the secret with an overlap that can be forced or ended', async () => {
  const { id, secret } = await make();
  const path = `/webhook-endpoints/${id}`;
  // A body may be left out.
  const response = await billing.api.send({ method: 'POST', url: `/api/v1${path}/rotate-secret` });
  expect(response.statusCode).toBe(200);
  expect(response.json<EndpointSecretView>().secret).not.toBe(secret);
  expect((await billing.api.post(`${path}/rotate-secret`, {}, 409)).code).toBe('endpoint.rotation_under_way');
  await billing.api.post(`${path}/rotate-secret`, { force: true }, 200);
  expect((await billing.api.get<EndpointView>(path)).previous_secret_until).not.toBeNull();
  expect(await billing.api.post<EndpointView>(`${path}/end-rotation`, {}, 200)).toMatchObject({
    previous_secret_until: null,
  });
});

it('is another team’s business only where an admin makes one for a team it names', async () => {
  const { id } = await make();
  const path = `/webhook-endpoints/${id}`;
  for (const client of [hr.api, api]) {
    await client.get(path, 404);
    await client.patch(path, { status: 'paused' }, 404);
    await client.delete(path, 404);
    await client.post(`${path}/ping`, {}, 404);
    await client.post(`${path}/rotate-secret`, {}, 404);
    await client.post(`${path}/end-rotation`, {}, 404);
    await client.post(`${path}/recover`, { since: '2026-01-01T00:00:00Z' }, 404);
    expect(await client.get(`/webhook-deliveries?endpoint_id=${id}`)).toMatchObject({ results: [] });
  }
  expect((await hr.api.post('/webhook-endpoints', { ...wanted, team_id: billing.id }, 403)).code).toBe(
    'team.not_yours',
  );
  const made = await api.post<EndpointSecretView>('/webhook-endpoints', { ...wanted, team_id: hr.id }, 201);
  expect(await hr.api.get(`/webhook-endpoints/${made.id}`)).toMatchObject({ team_id: hr.id });
});

it('refuses what is wrong, naming the field and the remedy, and stores nothing', async () => {
  const { id } = await make();
  const reader = api.as((await given.key(billing.id, ['read'])).key);
  const before = await rowCounts(database);
  for (const [body, pointer] of [
    [{ url: undefined }, '/url'],
    [{ url: 'http://hooks.example.com' }, '/url'],
    [{ url: 'https://169.254.169.254/latest' }, '/url'],
    [{ url: 'https://localhost/' }, '/url'],
    [{ events: [] }, '/events'],
    [{ events: ['proposal.openend'] }, '/events/0'],
    [{ events: '*' }, '/events'],
    [{ events: [7] }, '/events'],
    [{ asset_ids: [] }, '/asset_ids'],
    [{ asset_ids: [id] }, '/asset_ids/0'],
    [{ format: 'teams' }, '/format'],
    [{ digest: 'daily' }, '/digest'],
    [{ secret: 'whsec_mine' }, '/secret'],
    [{ description: 7 }, '/description'],
  ] as const) {
    const refusal = await billing.api.post('/webhook-endpoints', { ...wanted, ...body }, 422);
    expect([body, refusal.errors[0]?.pointer]).toEqual([body, pointer]);
  }
  expect((await billing.api.post('/webhook-endpoints', { ...wanted, events: ['proposal'] }, 422)).detail).toContain(
    'did you mean proposal.*?',
  );
  await billing.api.patch(`/webhook-endpoints/${id}`, { status: 'disabled' }, 422);
  await billing.api.patch(`/webhook-endpoints/${id}`, { url: null }, 422);
  await billing.api.patch(`/webhook-endpoints/${id}`, { team_id: hr.id }, 422);
  await billing.api.post(`/webhook-endpoints/${id}/rotate-secret`, { force: 'yes' }, 422);
  expect((await reader.post('/webhook-endpoints', wanted, 403)).code).toBe('scope.missing');
  expect(await rowCounts(database)).toEqual(before);
});
