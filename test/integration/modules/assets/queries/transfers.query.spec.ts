import { afterAll, expect, it } from '@jest/globals';
import { type TransferFilter, Transfers } from '../../../../../src/modules/assets/queries/transfers.query.js';
import type { TransferView } from '../../../../../src/modules/assets/queries/transfer.view.js';
import { startApp } from '../../../../support/app.js';
import type { TestTeam } from '../../../../support/test-team.js';

const { app, given, close } = await startApp();
afterAll(close);
const transfers = app.get(Transfers);
const [shop, billing, hr] = [await given.team('shop'), await given.team('billing'), await given.team('hr')];
const offered = async (owner: TestTeam, to: TestTeam) => {
  const { id } = await given.asset({ owner }).make();
  return owner.api.post<TransferView>(`/assets/${id}/transfers`, { to_team_id: to.id }, 201);
};
const made = [await offered(shop, billing), await offered(shop, hr), await offered(billing, hr)];
await hr.api.post(`/transfers/${made[1]?.id}/decline`, {}, 200);
const found = async (filter: TransferFilter) =>
  (await transfers.list(filter, {})).results.map(({ id }) => made.findIndex((one) => one.id === id));

it('finds what was offered by whom, to whom, of which asset, and what waits', async () => {
  expect(await found({})).toEqual([0, 1, 2]);
  expect(await found({ from_team_id: shop.id })).toEqual([0, 1]);
  expect(await found({ to_team_id: hr.id })).toEqual([1, 2]);
  expect(await found({ to_team_id: hr.id, status: 'open' })).toEqual([2]);
  expect(await found({ asset_id: made[0]?.asset_id as string })).toEqual([0]);
  expect(await transfers.one(made[1]?.id as string)).toMatchObject({ status: 'declined', closed_by: 'test' });
});
