import { createHash } from 'node:crypto';
import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { CreateApiKey } from '../../../../../src/modules/identity/commands/create-api-key.command.js';
import { ApiKey } from '../../../../../src/modules/identity/persistence/api-key.entity.js';
import type { Actor } from '../../../../../src/platform/auth/actor.js';
import { newId } from '../../../../../src/platform/ids.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';

const { app, api, given, clock, database, close } = await startApp();
afterAll(close);
const orders = await given.team('orders');
const billing = await given.team('billing');

type Wanted = CreateApiKey['wanted'];
const create = (by: Actor, wanted: Partial<Wanted> = {}) =>
  app
    .get(CommandBus)
    .execute(
      new CreateApiKey(by, { name: 'ci', teamId: null, scopes: ['read'], agent: null, expiresAt: null, ...wanted }),
    );

it('stores the hash of the key, and nothing the key could be read from', async () => {
  const { id, key, prefix } = await create(ADMIN, { teamId: orders.id });
  const row = await database.em().findOneOrFail(ApiKey, { id });
  expect(Buffer.from(row.hash).equals(createHash('sha256').update(key).digest())).toBe(true);
  expect(prefix).toBe(key.slice(0, 20));
  expect(JSON.stringify([row, await eventsAbout(database, id)])).not.toContain(key.slice(21));
});

it('acts for the maker’s own team unless an admin names another', async () => {
  expect(await create(keyOf(orders))).toMatchObject({ team_id: orders.id });
  expect(await create(ADMIN, { teamId: billing.id })).toMatchObject({ team_id: billing.id });
  await expect(create(keyOf(orders), { teamId: billing.id })).rejects.toMatchObject({ code: 'team.not_yours' });
  await expect(create(ADMIN)).rejects.toMatchObject({ code: 'team.missing' });
});

it('never gives more than the maker has', async () => {
  await expect(create(keyOf(orders, ['write']), { scopes: ['read', 'admin'] })).rejects.toMatchObject({
    code: 'api_key.scope_too_wide',
    details: { scope: 'admin' },
  });
  expect(await create(keyOf(orders, ['write']), { scopes: ['write'] })).toMatchObject({ scopes: ['write'] });
});

it('refuses a team that never was, or is no more', async () => {
  const gone = await given.team('gone');
  await api.delete(`/teams/${gone.id}`);
  for (const teamId of [newId(), gone.id]) {
    await expect(create(ADMIN, { teamId })).rejects.toMatchObject({
      code: 'team.unknown',
      errors: [{ pointer: '/team_id' }],
    });
  }
});

it('refuses an expiry that is not in the future by the clock of the database', async () => {
  const now = await clock.now(database.em());
  for (const expiresAt of [now, new Date(0)]) {
    await expect(create(ADMIN, { teamId: orders.id, expiresAt })).rejects.toMatchObject({
      code: 'api_key.expiry_in_the_past',
    });
  }
});

it('records the key for the team it acts for, whoever made it', async () => {
  const { id, prefix } = await create(ADMIN, { teamId: billing.id, agent: 'claude', scopes: ['write'] });
  expect(await eventsAbout(database, id)).toMatchObject([
    {
      action: 'api_key.created',
      stream: `team:${billing.id}`,
      audience: [billing.id],
      after: { name: 'ci', prefix, scopes: ['write'], agent: 'claude', expires_at: null },
      data: { api_key_id: id, created_by: 'bootstrap' },
    },
  ]);
});
