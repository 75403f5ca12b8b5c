import { afterAll, expect, it } from '@jest/globals';
import type { AssetView } from '../../../../../src/modules/assets/queries/asset.view.js';
import type { TransferView } from '../../../../../src/modules/assets/queries/transfer.view.js';
import { startApp } from '../../../../support/app.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const make = () => given.asset({ owner: shop }).make();
const offer = (id: string, body: object, status = 201) =>
  shop.api.post<TransferView>(`/assets/${id}/transfers`, body, status);

it('hands an asset over when the receiver accepts, and not before', async () => {
  const { id } = await make();
  const transfer = await offer(id, { to_team_id: billing.id, note: 'You run it now.' });
  expect(await billing.api.get(`/transfers?to_team_id=${billing.id}&status=open`)).toMatchObject({
    results: [{ id: transfer.id, note: 'You run it now.', asked_by: 'test', closed_at: null }],
  });
  await billing.api.patch(`/assets/${id}`, { description: 'ours' }, 403);
  expect(await billing.api.post(`/transfers/${transfer.id}/accept`, {}, 200)).toMatchObject({ status: 'accepted' });
  expect(await api.get<AssetView>(`/assets/${id}`)).toMatchObject({ owner_team_id: billing.id });
  await shop.api.patch(`/assets/${id}`, { description: 'ours' }, 403);
  await billing.api.patch(`/assets/${id}`, { description: 'ours' });
  expect(await shop.api.get(`/transfers/${transfer.id}`)).toMatchObject({ status: 'accepted', closed_by: 'test' });
  expect((await billing.api.post(`/transfers/${transfer.id}/accept`, {}, 409)).code).toBe('transfer.closed');
});

it('is declined or cancelled with a reason, by the one team and by the other', async () => {
  const { id } = await make();
  const first = await offer(id, { to_team_id: billing.id });
  expect((await offer(id, { to_team_id: billing.id }, 409)) as unknown).toMatchObject({
    code: 'transfer.open',
    details: { existing_id: first.id },
  });
  const reason = 'not our warehouse';
  expect((await shop.api.post(`/transfers/${first.id}/decline`, { reason }, 403)).code).toBe('team.not_yours');
  expect(await billing.api.post(`/transfers/${first.id}/decline`, { reason }, 200)).toMatchObject({
    status: 'declined',
    closed_reason: reason,
  });
  const second = await offer(id, { to_team_id: billing.id });
  expect((await billing.api.post(`/transfers/${second.id}/cancel`, {}, 403)).code).toBe('asset.not_yours');
  // A body may be left out.
  const response = await shop.api.send({ method: 'POST', url: `/api/v1/transfers/${second.id}/cancel` });
  expect([response.statusCode, response.json<TransferView>().status]).toEqual([200, 'cancelled']);
});

it('refuses what is wrong, naming the field, and stores nothing', async () => {
  const { id } = await make();
  const { id: unknown } = billing;
  const reader = await given.key(shop.id, ['read']);
  const before = await rowCounts(database);
  for (const [body, pointer] of [
    [{}, '/to_team_id'],
    [{ to_team_id: 'billing' }, '/to_team_id'],
    [{ to_team_id: id }, '/to_team_id'],
    [{ to_team_id: shop.id }, '/to_team_id'],
    [{ to_team_id: billing.id, note: 7 }, '/note'],
    [{ to_team_id: billing.id, owner: 1 }, '/owner'],
  ] as const) {
    expect((await offer(id, body, 422)) as unknown).toMatchObject({ errors: [{ pointer }] });
  }
  expect((await api.as(reader.key).post(`/assets/${id}/transfers`, { to_team_id: unknown }, 403)).code).toBe(
    'scope.missing',
  );
  await shop.api.post(`/transfers/${unknown}/accept`, {}, 404);
  await shop.api.get(`/transfers/${unknown}`, 404);
  await shop.api.get('/transfers?status=pending', 422);
  expect(await rowCounts(database)).toEqual(before);
});

it('leaves an admin free to move an asset at once, which ends the offer; an owner is told how to ask', async () => {
  const { id } = await make();
  const hr = await given.team('hr');
  const transfer = await offer(id, { to_team_id: billing.id });
  const refusal = await shop.api.patch(`/assets/${id}`, { owner_team_id: billing.id }, 403);
  expect(refusal).toMatchObject({ code: 'asset.transfer_needs_admin' });
  expect(refusal.detail).toContain('/transfers');
  await api.patch(`/assets/${id}`, { owner_team_id: hr.id });
  expect(await api.get(`/transfers/${transfer.id}`)).toMatchObject({ status: 'cancelled' });
});
