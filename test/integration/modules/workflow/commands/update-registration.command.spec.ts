import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RegisterConsumer } from '../../../../../src/modules/workflow/index.js';
import type { RegistrationView } from '../../../../../src/modules/workflow/queries/registration.view.js';
import { BOOTSTRAP } from '../../../../../src/platform/auth/bootstrap.js';
import { startApp } from '../../../../support/app.js';

const { app, given, close } = await startApp();
afterAll(close);

it('takes a registration over from the import that made it, so that the next import does not widen it', async () => {
  const [orders, finance] = [await given.team('orders'), await given.team('finance')];
  const asset = await given.asset({ owner: orders }).withColumns({ id: 'INTEGER', paid: 'BOOLEAN' }).make();
  const by = { ...BOOTSTRAP, requestId: 'test' };
  const wanted = { assetId: asset.id, consumerTeamId: finance.id, columns: null, source: 'dbt:shop' };
  const importAgain = () => app.get(CommandBus).execute(new RegisterConsumer(by, wanted));
  const { registration } = await importAgain();
  const path = `/registrations/${registration.id}`;
  await finance.api.patch<RegistrationView>(path, { columns: ['paid'] });
  expect(await importAgain()).toMatchObject({ changed: false });
  expect(await finance.api.get<RegistrationView>(path)).toMatchObject({ columns: ['paid'] });
});
