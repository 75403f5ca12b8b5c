import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { AskTransfer } from '../../../../../src/modules/assets/commands/ask-transfer.command.js';
import { AssetTransfer } from '../../../../../src/modules/assets/persistence/asset-transfer.entity.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { rowCounts } from '../../../../support/row-counts.js';
import { atOnce, fulfilled, rejected } from '../../../../support/settled.js';

const { app, api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const ask = (assetId: string, toTeamId = billing.id, by = keyOf(shop)) =>
  app.get(CommandBus).execute(new AskTransfer(by, assetId, { toTeamId, note: 'yours' }));

it('offers the asset, tells both teams, and changes nothing of the asset', async () => {
  const { id, fqn } = await given.asset({ owner: shop }).make();
  const before = await api.get(`/assets/${id}`);
  const transfer = await ask(id);
  expect(transfer).toMatchObject({ asset_fqn: fqn, from_team_id: shop.id, to_team_id: billing.id, status: 'open' });
  expect(await eventsAbout(database, transfer.id)).toMatchObject([
    { action: 'asset.transfer_asked', audience: [shop.id, billing.id], after: { status: 'open', note: 'yours' } },
  ]);
  expect(await api.get(`/assets/${id}`)).toEqual(before);
});

it('is refused to strangers, to the owner itself, to no team and for a deleted asset, and then writes nothing', async () => {
  const { id } = await given.asset({ owner: shop }).make();
  const gone = await given.asset({ owner: shop }).make();
  await shop.api.delete(`/assets/${gone.id}`);
  const before = await rowCounts(database);
  await expect(ask(id, billing.id, keyOf(billing))).rejects.toMatchObject({ code: 'asset.not_yours' });
  await expect(ask(id, shop.id)).rejects.toMatchObject({
    code: 'transfer.to_owner',
    errors: [{ pointer: '/to_team_id' }],
  });
  await expect(ask(id, id)).rejects.toMatchObject({ code: 'team.unknown', errors: [{ pointer: '/to_team_id' }] });
  await expect(ask(gone.id)).rejects.toMatchObject({ code: 'asset.not_found' });
  expect(await rowCounts(database)).toEqual(before);
});

it('makes one offer of an asset at a time, however many are asked for at once', async () => {
  const { id } = await given.asset({ owner: shop }).make();
  const results = await atOnce(6, () => ask(id, billing.id, ADMIN));
  expect(fulfilled(results)).toHaveLength(1);
  const [open] = fulfilled(results);
  for (const refusal of rejected(results)) {
    expect(refusal).toMatchObject({ code: 'transfer.open', details: { existing_id: open?.id } });
  }
  expect(await database.em().count(AssetTransfer, { assetId: id })).toBe(1);
});
