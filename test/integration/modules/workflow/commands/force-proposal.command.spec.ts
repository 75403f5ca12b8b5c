import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { ForceProposal } from '../../../../../src/modules/workflow/commands/force-proposal.command.js';
import { Proposal } from '../../../../../src/modules/workflow/persistence/proposal.entity.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { OrdersStory } from '../../../../support/orders-story.js';

const test = await startApp();
const { app, database } = test;
afterAll(test.close);
const send = (id: string, reason = 'the column holds secrets', by = ADMIN) =>
  app.get(CommandBus).execute(new ForceProposal(by, id, reason));

it('approves this revision, says why and over whom, and binds no later one', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await story.answer(story.billing, { id }, 'blocked', { notes: 'no' });
  await send(id);
  expect(await database.em().findOneOrFail(Proposal, { id })).toMatchObject({ status: 'approved', forcedRevision: 1 });
  expect((await eventsAbout(database, id)).slice(-2)).toMatchObject([
    {
      action: 'proposal.forced',
      actor: { kind: 'system', on_behalf_of: story.producer.id },
      after: { reason: 'the column holds secrets', without_consent_of_team_ids: [story.billing.id] },
    },
    { action: 'proposal.approved', before: { status: 'open' } },
  ]);
  await story.propose('id', 'name');
  expect(await database.em().findOneOrFail(Proposal, { id })).toMatchObject({
    status: 'open',
    forcedRevision: 1,
    revision: 2,
  });
});

it('refuses who is no admin, a reason too short, and a closed proposal, and writes nothing', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  const before = await eventCount(database);
  await expect(send(id, undefined, keyOf(story.producer))).rejects.toMatchObject({ code: 'contract.force_refused' });
  await expect(send(id, 'short')).rejects.toMatchObject({ code: 'contract.force_reason_missing' });
  expect(await eventCount(database)).toBe(before);
  await story.step({ id }, 'withdraw', { reason: 'kept' }, [200]);
  await expect(send(id)).rejects.toMatchObject({ code: 'proposal.closed' });
});
