import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RevokeApiKey } from '../../../../../src/modules/identity/commands/revoke-api-key.command.js';
import { ApiKey } from '../../../../../src/modules/identity/persistence/api-key.entity.js';
import type { Actor } from '../../../../../src/platform/auth/actor.js';
import { newId } from '../../../../../src/platform/ids.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { atOnce } from '../../../../support/settled.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const orders = await given.team('orders');
const billing = await given.team('billing');
const revoke = (by: Actor, id: string) => app.get(CommandBus).execute(new RevokeApiKey(by, id));
const actionsOn = async (id: string) => (await eventsAbout(database, id)).map(({ action }) => action);

it('ends a key of the own team, and says whose it was', async () => {
  const { id } = await given.key(orders.id, ['read']);
  await revoke(keyOf(orders), id);
  expect((await database.em().findOneOrFail(ApiKey, { id })).revokedAt).toBeInstanceOf(Date);
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({
    action: 'api_key.revoked',
    teamId: orders.id,
    actor: { key_id: orders.keyId },
    before: { scopes: ['read'] },
    after: null,
  });
});

it('ends any key for an admin', async () => {
  const { id } = await given.key(orders.id, ['read']);
  await revoke(ADMIN, id);
  expect(await actionsOn(id)).toEqual(['api_key.created', 'api_key.revoked']);
});

it('does not find the key of another team, nor one that never was', async () => {
  const { id } = await given.key(orders.id, ['read']);
  for (const [by, keyId] of [
    [keyOf(billing), id],
    [ADMIN, newId()],
  ] as const) {
    await expect(revoke(by, keyId)).rejects.toMatchObject({ code: 'api_key.not_found' });
  }
  expect(await actionsOn(id)).toEqual(['api_key.created']);
});

it('keeps the moment of the first of many revocations', async () => {
  const { id } = await given.key(orders.id, ['read']);
  await atOnce(8, () => revoke(keyOf(orders), id));
  const { revokedAt } = await database.em().findOneOrFail(ApiKey, { id });
  await revoke(ADMIN, id);
  expect((await database.em().findOneOrFail(ApiKey, { id })).revokedAt).toEqual(revokedAt);
  expect(await actionsOn(id)).toEqual(['api_key.created', 'api_key.revoked']);
});
