import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RestoreAsset } from '../../../../../src/modules/assets/commands/restore-asset.command.js';
import { newId } from '../../../../../src/platform/ids.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { atOnce, fulfilled, rejected } from '../../../../support/settled.js';

const { app, api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const restore = (id: string, by = keyOf(shop)) => app.get(CommandBus).execute(new RestoreAsset(by, id));
const deleted = async (fqn: string) => {
  const { id } = await given.asset({ owner: shop, fqn }).make();
  await shop.api.delete(`/assets/${id}`);
  return id;
};

it('records the return with the asset as it is', async () => {
  const id = await deleted('shop.core.back');
  await restore(id);
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({
    action: 'asset.restored',
    audience: [shop.id],
    after: { fqn: 'shop.core.back' },
  });
});

it('changes and records nothing for an asset that is there', async () => {
  const { id } = await given.asset({ owner: shop }).make();
  const before = await eventCount(database);
  expect(await restore(id)).toMatchObject({ id });
  expect(await eventCount(database)).toBe(before);
});

it('is for the owner, and an admin', async () => {
  const id = await deleted('shop.core.mine');
  const before = await eventCount(database);
  await expect(restore(id, keyOf(billing))).rejects.toMatchObject({ code: 'asset.not_yours' });
  await expect(restore(newId())).rejects.toMatchObject({ code: 'asset.not_found' });
  expect(await eventCount(database)).toBe(before);
  expect(await restore(id, { ...keyOf(shop), ...ADMIN })).toMatchObject({ id });
});

it('names the asset that has the name meanwhile', async () => {
  const id = await deleted('shop.core.contested');
  const other = await given.asset({ owner: shop }).make();
  await shop.api.patch(`/assets/${other.id}`, { fqn: 'shop.core.contested' });
  await expect(restore(id)).rejects.toMatchObject({ code: 'asset.exists', details: { existing_id: other.id } });
  await api.get(`/assets/${id}`, 404);
});

it('and a creation of the same name at once leave one asset', async () => {
  const id = await deleted('shop.core.one_of_two');
  const create = shop.api.post<{ id: string }>('/assets', { fqn: 'shop.core.one_of_two' }, 201);
  const results = await Promise.allSettled([restore(id), create]);
  // A restoration that comes second finds the asset there, which is no refusal.
  for (const found of fulfilled(results)) {
    expect(found).toMatchObject({ id });
  }
  for (const refusal of rejected(results)) {
    expect(String(refusal)).toContain('asset.exists');
  }
  expect((await eventsAbout(database, id)).filter(({ action }) => action === 'asset.restored')).toHaveLength(1);
});

it('happens once when ten ask at once', async () => {
  const id = await deleted('shop.core.once');
  expect(fulfilled(await atOnce(10, () => restore(id)))).toHaveLength(10);
  expect((await eventsAbout(database, id)).filter(({ action }) => action === 'asset.restored')).toHaveLength(1);
});
