import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RegisterConsumer } from '../../../../../src/modules/workflow/index.js';
import type { RegistrationView } from '../../../../../src/modules/workflow/queries/registration.view.js';
import { BOOTSTRAP } from '../../../../../src/platform/auth/bootstrap.js';
import { UpdateRegistration } from '../../../../../src/modules/workflow/commands/update-registration.command.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { OrdersStory, requiredOf } from '../../../../support/orders-story.js';

const test = await startApp();
const { app, given, database } = test;
afterAll(test.close);

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

it('narrows with an event of before and after, and who is no longer touched drops out at once', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  const { id } = await story.registrationOf(story.billing);
  await app.get(CommandBus).execute(new UpdateRegistration(keyOf(story.billing), id, { columns: ['phone'] }));
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({
    action: 'registration.updated',
    before: { columns: ['email'] },
    after: { columns: ['phone'] },
  });
  expect((await eventsAbout(database, proposal.id)).at(-1)).toMatchObject({ action: 'proposal.approved' });
  expect(requiredOf(await story.proposal(proposal))).toEqual([]);
});

it('takes a say from another team neither whole nor in part, and writes nothing when it is refused', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.register(story.billing, ['phone'], 200);
  await story.propose('id', 'name');
  const before = await eventCount(database);
  for (const columns of [['id'], ['email'], ['phone', 'id']]) {
    const narrowing = app.get(CommandBus).execute(new UpdateRegistration(ADMIN, id, { columns }));
    await expect(narrowing).rejects.toMatchObject({ code: 'team.not_yours' });
  }
  expect(await eventCount(database)).toBe(before);
  expect(await story.registrationOf(story.billing)).toMatchObject({ columns: ['email', 'phone'] });
});

it('records nothing where nothing changes', async () => {
  const story = await OrdersStory.begin(test);
  const { id, purpose, strict } = await story.registrationOf(story.billing);
  const before = await eventCount(database);
  const same = { columns: ['email'], purpose, strict, pinnedVersion: null };
  await app.get(CommandBus).execute(new UpdateRegistration(keyOf(story.billing), id, same));
  expect(await eventCount(database)).toBe(before);
});
