import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RejectProposal } from '../../../../../src/modules/workflow/commands/reject-proposal.command.js';
import { Proposal } from '../../../../../src/modules/workflow/persistence/proposal.entity.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { DAY, OrdersStory } from '../../../../support/orders-story.js';
import { atOnce, fulfilled, rejected } from '../../../../support/settled.js';

const test = await startApp();
const { app, database, clock } = test;
afterAll(test.close);
const send = (story: OrdersStory, id: string) => app.get(CommandBus).execute(new RejectProposal(ADMIN, id, 'it stays'));

it('closes the proposal with its reason, and tells everyone it touched', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await send(story, id);
  expect(await database.em().findOneOrFail(Proposal, { id })).toMatchObject({
    status: 'rejected',
    closedReason: 'it stays',
    closedAt: expect.any(Date),
    requiredAtClosing: [{ teamId: story.billing.id, answer: null }],
  });
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({
    action: 'proposal.rejected',
    audience: [story.producer.id, story.billing.id],
    before: { status: 'open' },
    after: { status: 'rejected', reason: 'it stays' },
  });
});

it('ends nothing that has expired', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  clock.shift(31 * DAY);
  await expect(send(story, id)).rejects.toMatchObject({ code: 'proposal.closed', details: { status: 'expired' } });
  clock.shift(-31 * DAY);
});

it('ends once when asked five times at once', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  const results = await atOnce(5, () => send(story, id));
  expect([fulfilled(results).length, rejected(results).length]).toEqual([1, 4]);
  expect((await eventsAbout(database, id)).filter(({ action }) => action === 'proposal.rejected')).toHaveLength(1);
});
