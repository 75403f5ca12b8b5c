import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { SettleDueProposal } from '../../../../../src/modules/workflow/commands/settle-due-proposal.command.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { DAY, inDays, OrdersStory } from '../../../../support/orders-story.js';
import { atOnce, fulfilled } from '../../../../support/settled.js';

const test = await startApp();
const { app, database, clock } = test;
afterAll(test.close);

const settle = (id: string) => app.get(CommandBus).execute(new SettleDueProposal(id));
const newsOf = async (id: string) => (await eventsAbout(database, id)).slice(1);
const actions = async (id: string) => (await newsOf(id)).map(({ action }) => action);

/** What the work finds so many days after, on the shifted clock. */
async function after<T>(days: number, work: () => Promise<T>): Promise<T> {
  clock.shift(days * DAY);
  try {
    return await work();
  } finally {
    clock.shift(-days * DAY);
  }
}

it('does nothing before anything is due', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await after(14, () => settle(id));
  expect(await newsOf(id)).toEqual([]);
});

it('reminds those who are missing at half time, and nobody else', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.propose('id', 'phone');
  await story.answer(story.hr, { id }, 'approved');
  await after(16, () => settle(id));
  await after(17, () => settle(id));
  expect((await newsOf(id)).slice(1)).toMatchObject([
    {
      action: 'proposal.reminder',
      audience: [story.billing.id],
      actor: { kind: 'system', key_id: null, on_behalf_of: null },
      data: { proposal_id: id, reminder: 'half_time', waiting_for_team_ids: [story.billing.id] },
    },
  ]);
});

it('tells the producer on the last day who is missing', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await after(16, () => settle(id));
  await after(29.5, () => settle(id));
  await after(29.6, () => settle(id));
  expect((await newsOf(id)).slice(1)).toMatchObject([
    {
      action: 'proposal.reminder',
      audience: [story.producer.id, story.billing.id],
      data: { reminder: 'last_day', waiting_for_team_ids: [story.billing.id] },
    },
  ]);
});

it('tells only the producer that what everyone agreed to is about to expire', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await story.answer(story.billing, { id }, 'approved');
  await after(16, () => settle(id));
  await after(29.5, () => settle(id));
  expect((await newsOf(id)).slice(2)).toMatchObject([
    { action: 'proposal.reminder', audience: [story.producer.id], data: { waiting_for_team_ids: [] } },
  ]);
});

it('sends one reminder for all that were missed', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await after(29.5, () => settle(id));
  expect(await newsOf(id)).toMatchObject([{ action: 'proposal.reminder', data: { reminder: 'last_day' } }]);
});

it('has another last day when a migration moves the end', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.propose('id', 'phone');
  await after(29.5, async () => {
    await settle(id);
    await story.answer(story.hr, { id }, 'migrating', { migration_deadline: inDays(60) });
    await settle(id);
  });
  await after(66.5, () => settle(id));
  const all = ['reminder', 'acknowledged', 'reminder'].map((what) => `proposal.${what}`);
  expect(await actions(id)).toEqual(all);
});

it('lets a migration count from its date on', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await story.answer(story.billing, { id }, 'migrating', { migration_deadline: inDays(10) });
  await after(9, () => settle(id));
  expect(await actions(id)).toEqual(['proposal.acknowledged']);
  await after(10.1, () => settle(id));
  await after(10.2, () => settle(id));
  expect((await newsOf(id)).slice(1)).toMatchObject([
    { action: 'proposal.approved', actor: { kind: 'system' }, audience: [story.producer.id, story.billing.id] },
  ]);
});

it('expires once, also where a refused answer had found it expired', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await after(31, async () => {
    const refused = () => story.refusedAnswer(story.billing, { id }, { response: 'approved' }, 409);
    expect([await refused(), await refused()]).toMatchObject([
      { code: 'proposal.closed' },
      { code: 'proposal.closed' },
    ]);
    expect(await newsOf(id)).toEqual([]);
    expect(fulfilled(await atOnce(5, () => settle(id)))).toEqual([false, false, false, false, false]);
    expect(await refused()).toMatchObject({ code: 'proposal.closed' });
  });
  expect(await newsOf(id)).toMatchObject([
    {
      action: 'proposal.expired',
      actor: { kind: 'system', name: 'system', on_behalf_of: null },
      audience: [story.producer.id, story.billing.id],
    },
  ]);
});

it('leaves alone what is closed', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await story.step({ id }, 'withdraw', { reason: 'kept' }, [200]);
  await after(31, () => settle(id));
  expect(await actions(id)).toEqual(['proposal.withdrawn']);
});
