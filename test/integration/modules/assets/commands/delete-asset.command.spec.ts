import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { DeleteAsset } from '../../../../../src/modules/assets/commands/delete-asset.command.js';
import { Asset } from '../../../../../src/modules/assets/persistence/asset.entity.js';
import { Contract } from '../../../../../src/modules/contracts/persistence/contract.entity.js';
import { Registration } from '../../../../../src/modules/workflow/persistence/registration.entity.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { atOnce, fulfilled, rejected } from '../../../../support/settled.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const remove = (id: string, by = keyOf(shop)) => app.get(CommandBus).execute(new DeleteAsset(by, id));
const rowOf = (id: string) => database.em().findOneOrFail(Asset, { id });

it('marks the asset, keeps its contracts, and records what was there', async () => {
  const { id, fqn } = await given.asset({ owner: shop }).withColumns({ id: 'integer' }).make();
  await remove(id);
  expect((await rowOf(id)).deletedAt).toBeInstanceOf(Date);
  expect(await database.em().count(Contract, { assetId: id, status: 'active' })).toBe(1);
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({
    action: 'asset.deleted',
    audience: [shop.id],
    before: { fqn, owner_team_id: shop.id },
    after: null,
  });
});

it('only proposes it where others are registered, and records nothing for a refusal', async () => {
  const { id } = await given.asset({ owner: shop }).withColumns({ id: 'integer' }).consumedBy(billing).make();
  const proposed = await remove(id);
  expect(proposed).toMatchObject({ changed: true });
  expect(await remove(id)).toEqual({ ...proposed, changed: false });
  const before = await eventCount(database);
  await expect(remove(id, keyOf(billing))).rejects.toMatchObject({ code: 'asset.not_yours' });
  expect(await eventCount(database)).toBe(before);
  expect(await rowOf(id)).toMatchObject({ deletedAt: null });
});

it('deletes once when ten ask at once', async () => {
  const { id } = await given.asset({ owner: shop }).make();
  const results = await atOnce(10, () => remove(id));
  expect(fulfilled(results)).toHaveLength(1);
  for (const refusal of rejected(results)) {
    expect(refusal).toMatchObject({ code: 'asset.not_found' });
  }
  expect(await eventsAbout(database, id)).toHaveLength(2);
});

it('and a registration made at the same moment never leave a consumer on a deleted asset', async () => {
  for (let round = 0; round < 10; round++) {
    const { id } = await given.asset({ owner: shop }).make();
    const register = billing.api.send({
      method: 'POST',
      url: '/api/v1/registrations',
      payload: JSON.stringify({ asset_id: id }),
      headers: { 'content-type': 'application/json' },
    });
    const [deleted, registered] = await Promise.allSettled([remove(id), register]);
    const status = registered.status === 'fulfilled' ? registered.value.statusCode : 0;
    const isDeleted = deleted.status === 'fulfilled' && deleted.value === null;
    expect(status).toBe(isDeleted ? 404 : 201);
    const consumers = await database.em().count(Registration, { assetId: id, endedAt: null });
    expect((await rowOf(id)).deletedAt === null).toBe(consumers === 1);
  }
});
