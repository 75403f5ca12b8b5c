import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { UpdateAsset } from '../../../../../src/modules/assets/commands/update-asset.command.js';
import type { AssetChanges } from '../../../../../src/modules/assets/domain/asset-change.js';
import { Asset } from '../../../../../src/modules/assets/persistence/asset.entity.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { atOnce, fulfilled, rejected } from '../../../../support/settled.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const update = (id: string, changes: AssetChanges, by = keyOf(shop)) =>
  app.get(CommandBus).execute(new UpdateAsset(by, id, changes));
const rowOf = (id: string) => database.em().findOneOrFail(Asset, { id });
const newest = async (id: string) => (await eventsAbout(database, id)).at(-1);

it('writes the change with what was there before', async () => {
  const { id } = await given.asset({ owner: shop, fqn: 'shop.core.orders' }).make();
  await update(id, { fqn: 'shop.core.Orders2', tags: ['core'] });
  expect(await rowOf(id)).toMatchObject({ fqn: 'shop.core.Orders2', foldedFqn: 'shop.core.orders2', version: 2 });
  expect(await newest(id)).toMatchObject({
    action: 'asset.updated',
    before: { fqn: 'shop.core.orders', tags: [] },
    after: { fqn: 'shop.core.Orders2', tags: ['core'] },
  });
});

it('records nothing for what is as it was', async () => {
  const { id, fqn } = await given.asset({ owner: shop }).make();
  const before = await eventCount(database);
  await update(id, { fqn, metadata: {}, compatibility: 'consumers' });
  expect(await eventCount(database)).toBe(before);
  expect(await rowOf(id)).toMatchObject({ version: 1 });
});

it('records nothing for what is refused', async () => {
  const made = await given.asset({ owner: shop }).withColumns({ id: 'integer' }).consumedBy(billing).make();
  const before = await eventCount(database);
  const unasked = (changes: AssetChanges) =>
    app.get(CommandBus).execute(new UpdateAsset(keyOf(shop), made.id, changes, false));
  for (const changes of [{ kind: 'view' }, { compatibility: 'none' as const }, { ownerTeamId: billing.id }]) {
    await expect(unasked(changes)).rejects.toMatchObject({ code: expect.stringMatching(/^asset\./) });
  }
  await expect(update(made.id, { description: 'x' }, keyOf(billing))).rejects.toMatchObject({
    code: 'asset.not_yours',
  });
  expect(await eventCount(database)).toBe(before);
  expect(await rowOf(made.id)).toMatchObject({ kind: 'table', ownerTeamId: shop.id, version: 1 });
});

it('tells both owners of a transfer', async () => {
  const { id } = await given.asset({ owner: shop }).make();
  await update(id, { ownerTeamId: billing.id }, { ...keyOf(shop), ...ADMIN });
  expect(await newest(id)).toMatchObject({
    audience: [billing.id, shop.id],
    before: { owner_team_id: shop.id },
    after: { owner_team_id: billing.id },
  });
});

it('gives a name to one asset when ten move to it at once, and names that one to the rest', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 10; at++) {
    ids.push((await given.asset({ owner: shop }).make()).id);
  }
  const results = await atOnce(10, (at) => update(ids[at] ?? '', { fqn: 'shop.core.wanted' }));
  const [winner] = fulfilled(results);
  expect(fulfilled(results)).toHaveLength(1);
  for (const refusal of rejected(results)) {
    expect(refusal).toMatchObject({ code: 'asset.exists', details: { existing_id: winner?.asset.id } });
  }
});
