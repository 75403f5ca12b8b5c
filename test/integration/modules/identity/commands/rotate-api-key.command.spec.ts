import { afterAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { CreateApiKey } from '../../../../../src/modules/identity/commands/create-api-key.command.js';
import { RotateApiKey } from '../../../../../src/modules/identity/commands/rotate-api-key.command.js';
import { ApiKey } from '../../../../../src/modules/identity/persistence/api-key.entity.js';
import type { Actor } from '../../../../../src/platform/auth/actor.js';
import { Scheduler } from '../../../../../src/platform/scheduler/scheduler.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';

const HOUR = 3_600_000;
const { app, api, given, database, close } = await startApp();
afterAll(close);
const orders = await given.team('orders');
const billing = await given.team('billing');
const rotate = (by: Actor, id: string, hours = 24) => app.get(CommandBus).execute(new RotateApiKey(by, id, hours));
const rowOf = (id: string) => database.em().findOneOrFail(ApiKey, { id });

it('makes a successor like the key, and ends the key after the overlap, with an event for each', async () => {
  const old = await given.key(orders.id, ['read']);
  const successor = await rotate(keyOf(orders), old.id, 3);
  expect(successor).toMatchObject({ name: 'test', team_id: orders.id, scopes: ['read'], expires_at: null });
  const { expiresAt, rotatedTo } = await rowOf(old.id);
  expect(rotatedTo).toBe(successor.id);
  expect(Math.abs((expiresAt?.getTime() ?? 0) - Date.now() - 3 * HOUR)).toBeLessThan(HOUR);
  const events = [...(await eventsAbout(database, old.id)), ...(await eventsAbout(database, successor.id))];
  expect(events.map(({ action }) => action)).toEqual(['api_key.created', 'api_key.rotated', 'api_key.created']);
  expect(JSON.stringify(events)).not.toContain(successor.key.slice(21));
  await api.as(old.key).get('/teams');
  await api.as(successor.key).get('/teams');
});

it('ends the key at once without an overlap', async () => {
  const old = await given.key(orders.id, ['read']);
  await rotate(keyOf(orders), old.id, 0);
  expect(await api.as(old.key).get('/teams', 401)).toMatchObject({ code: 'key.invalid' });
});

it('is done once, though twenty ask for it', async () => {
  const old = await given.key(orders.id, ['read']);
  const asks = await Promise.allSettled(Array.from({ length: 20 }, () => rotate(keyOf(orders), old.id)));
  const refusals = asks.flatMap((ask) => (ask.status === 'rejected' ? [(ask.reason as { code: string }).code] : []));
  expect(refusals).toEqual(Array.from({ length: 19 }, () => 'api_key.rotated'));
  expect(
    await database.em().count(ApiKey, { name: 'test', createdAt: { $gte: (await rowOf(old.id)).createdAt } }),
  ).toBe(2);
});

describe('nobody rotates a key', () => {
  it('of another team, nor one wider than the asking key', async () => {
    const wide = await given.key(orders.id, ['admin']);
    await expect(rotate(keyOf(billing), wide.id)).rejects.toMatchObject({ code: 'api_key.not_found' });
    await expect(rotate(keyOf(orders), wide.id)).rejects.toMatchObject({ code: 'api_key.scope_too_wide' });
    expect((await rowOf(wide.id)).rotatedTo).toBeNull();
  });

  it('that is dead', async () => {
    const { id } = await given.key(orders.id, ['read']);
    await api.delete(`/api-keys/${id}`);
    await expect(rotate(ADMIN, id)).rejects.toMatchObject({ code: 'api_key.dead' });
  });

  it('into one that outlives the asking key', async () => {
    const wanted = { name: 'short', teamId: null, scopes: ['write'] as const, agent: null };
    const create = (by: Actor, expiresAt: Date | null) =>
      app.get(CommandBus).execute(new CreateApiKey(by, { ...wanted, expiresAt }));
    const end = new Date(Date.now() + 5 * HOUR);
    const short = await create(keyOf(orders), end);
    const shortLived = { ...keyOf(orders), keyId: short.id };
    await expect(rotate(shortLived, orders.keyId)).rejects.toMatchObject({ code: 'api_key.outlives_maker' });
    const later = create(shortLived, new Date(end.getTime() + 1));
    await expect(later).rejects.toMatchObject({ code: 'api_key.outlives_maker' });
    expect(await create(shortLived, null)).toMatchObject({ expires_at: end });
    expect(await rotate(shortLived, short.id, 168)).toMatchObject({ expires_at: end });
  });
});

it('keeps when a key was last used, once a minute at the most', async () => {
  const { id, key } = await given.key(orders.id, ['read']);
  await api.as(key).get('/teams');
  expect((await rowOf(id)).lastUsedAt).toBeNull();
  await app.get(Scheduler).runOnce();
  const { lastUsedAt } = await rowOf(id);
  expect(lastUsedAt).toBeInstanceOf(Date);
  await api.as(key).get('/teams');
  await app.get(Scheduler).runOnce();
  expect((await rowOf(id)).lastUsedAt).toEqual(lastUsedAt);
});
