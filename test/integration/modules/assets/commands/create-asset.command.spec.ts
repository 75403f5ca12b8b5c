import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { CreateAsset, type NewAsset } from '../../../../../src/modules/assets/commands/create-asset.command.js';
import { Asset } from '../../../../../src/modules/assets/persistence/asset.entity.js';
import type { Actor } from '../../../../../src/platform/auth/actor.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { PLAIN_ASSET } from '../../../../support/plain-asset.js';
import { atOnce, fulfilled, rejected } from '../../../../support/settled.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const wanted = (fqn: string, more: Partial<NewAsset> = {}): NewAsset => ({
  ...PLAIN_ASSET,
  tags: [],
  fqn,
  ownerTeamId: null,
  ...more,
});
const create = (fqn: string, more: Partial<NewAsset> = {}, by: Actor = keyOf(shop)) =>
  app.get(CommandBus).execute(new CreateAsset(by, wanted(fqn, more)));
const rowOf = (id: string) => database.em().findOneOrFail(Asset, { id });

it('writes the asset down, and with it who made it', async () => {
  const { id } = await create('Shop.core.orders', { tags: ['core'] });
  expect(await rowOf(id)).toMatchObject({
    fqn: 'Shop.core.orders',
    foldedFqn: 'shop.core.orders',
    ownerTeamId: shop.id,
    tags: ['core'],
    version: 1,
    activeContractId: null,
    deletedAt: null,
  });
  expect(await eventsAbout(database, id)).toMatchObject([
    {
      action: 'asset.created',
      stream: `asset:${id}`,
      streamSequence: 1,
      audience: [shop.id],
      actorKeyId: shop.keyId,
      before: null,
      after: { fqn: 'Shop.core.orders', owner_team_id: shop.id, compatibility: 'consumers', tags: ['core'] },
    },
  ]);
});

it('tells for whom an admin made it', async () => {
  const { id } = await create('shop.core.for_another', { ownerTeamId: billing.id }, ADMIN);
  expect(await eventsAbout(database, id)).toMatchObject([{ actor: { kind: 'system', on_behalf_of: billing.id } }]);
});

it('records nothing for a name that is taken', async () => {
  const { id } = await create('shop.core.taken');
  const before = await eventCount(database);
  await expect(create('SHOP.core.taken')).rejects.toMatchObject({ code: 'asset.exists', details: { existing_id: id } });
  expect(await eventCount(database)).toBe(before);
});

it('brings a deleted one back, keeps the rules it was judged by, and tells its owner', async () => {
  const { id } = await create('shop.core.back', { compatibility: 'full', content: 'declared' });
  await shop.api.delete(`/assets/${id}`);
  const back = await create('shop.core.BACK', { compatibility: 'none', description: 'again' });
  expect(back).toMatchObject({ id, compatibility: 'full', content: 'declared', description: 'again' });
  expect((await eventsAbout(database, id)).map(({ action }) => action)).toEqual([
    'asset.created',
    'asset.deleted',
    'asset.restored',
  ]);
});

it('leaves a deleted one of another team where it is, and records nothing', async () => {
  const { id } = await create('shop.core.theirs');
  await shop.api.delete(`/assets/${id}`);
  const before = await eventCount(database);
  await expect(create('shop.core.theirs', {}, keyOf(billing))).rejects.toMatchObject({
    code: 'asset.owned_elsewhere',
    details: { existing_id: id },
  });
  expect(await eventCount(database)).toBe(before);
  expect((await rowOf(id)).deletedAt).not.toBeNull();
});

it('tells the former owner when an admin brings an asset back for another team', async () => {
  const { id } = await create('shop.core.handed_over');
  await shop.api.delete(`/assets/${id}`);
  await create('shop.core.handed_over', { ownerTeamId: billing.id }, ADMIN);
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({
    action: 'asset.restored',
    teamId: billing.id,
    audience: [billing.id, shop.id],
  });
});

it('brings one deleted asset back once when twenty ask at once', async () => {
  const { id } = await create('shop.core.revived');
  await shop.api.delete(`/assets/${id}`);
  const results = await atOnce(20, () => create('shop.core.revived'));
  expect(fulfilled(results)).toMatchObject([{ id }]);
  for (const refusal of rejected(results)) {
    expect(refusal).toMatchObject({ code: 'asset.exists', details: { existing_id: id } });
  }
  expect(await database.em().count(Asset, { foldedFqn: 'shop.core.revived' })).toBe(1);
});
