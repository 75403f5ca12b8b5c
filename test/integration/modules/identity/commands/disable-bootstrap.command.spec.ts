import { expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { DisableBootstrap } from '../../../../../src/modules/identity/commands/disable-bootstrap.command.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount } from '../../../../support/event-log.js';

it('ends the configured key once an admin key lives, and says so once', async () => {
  const { app, api, given, database, close } = await startApp({ DATABASE_URL: 'sqlite::memory:' });
  const disable = () => app.get(CommandBus).execute(new DisableBootstrap(ADMIN));
  const orders = await given.team('orders');
  await expect(disable()).rejects.toMatchObject({ code: 'bootstrap.no_admin_key' });
  const { id } = await given.key(orders.id, ['admin']);
  await api.delete(`/api-keys/${id}`);
  await expect(disable()).rejects.toMatchObject({ code: 'bootstrap.no_admin_key' });
  const admin = await given.key(orders.id, ['admin']);
  const before = await eventCount(database);
  await disable();
  await disable();
  expect(await eventCount(database)).toBe(before + 1);
  await api.get('/teams', 401);
  await api.as(admin.key).get('/teams');
  await close();
});
