import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RegisterConsumer } from '../../../../../src/modules/workflow/commands/register-consumer.command.js';
import { Registration } from '../../../../../src/modules/workflow/persistence/registration.entity.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { OrdersStory, requiredOf } from '../../../../support/orders-story.js';
import { atOnce, fulfilled } from '../../../../support/settled.js';
import type { TestTeam } from '../../../../support/test-team.js';

const test = await startApp();
const { app, api, database } = test;
afterAll(test.close);
const send = (story: OrdersStory, team: TestTeam, columns: string[] | null) => {
  const wanted = { assetId: story.asset.id, consumerTeamId: null, columns, source: 'manual' };
  return app.get(CommandBus).execute(new RegisterConsumer(keyOf(team), wanted));
};
const actions = async (id: string) => (await eventsAbout(database, id)).map(({ action }) => action);

it('writes the row and tells the owner', async () => {
  const story = await OrdersStory.begin(test);
  const team = await story.team('search');
  const { registration } = await send(story, team, ['id']);
  expect(await database.em().findOneOrFail(Registration, { id: registration.id })).toMatchObject({
    consumerTeamId: team.id,
    columns: ['id'],
    contractId: story.asset.contractId,
    endedAt: null,
  });
  expect(await eventsAbout(database, registration.id)).toMatchObject([
    { action: 'registration.created', audience: [team.id, story.producer.id], after: { columns: ['id'] } },
  ]);
});

it('writes nothing when nothing is new, and nothing for a refusal', async () => {
  const story = await OrdersStory.begin(test);
  const before = await eventCount(database);
  expect(await send(story, story.billing, ['email'])).toMatchObject({ created: false, changed: false });
  await expect(send(story, story.billing, ['emial'])).rejects.toMatchObject({ code: 'registration.unknown_column' });
  expect(await eventCount(database)).toBe(before);
});

it('reopens an approved proposal in the same transaction when it is touched late', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  await story.answer(story.billing, proposal, 'approved');
  const late = await story.team('late');
  await send(story, late, ['email']);
  expect((await actions(proposal.id)).slice(-2)).toEqual(['proposal.approved', 'proposal.reopened']);
  expect(requiredOf(await story.proposal(proposal))).toEqual([story.billing.name, late.name]);
});

it('leaves an approved proposal alone when it is not touched', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  await story.answer(story.billing, proposal, 'approved');
  await send(story, await story.team('apart'), ['id', 'phone']);
  expect(await story.proposal(proposal)).toMatchObject({ status: 'approved' });
});

it('remembers what a team said before it left and came back', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  await story.answer(story.billing, proposal, 'blocked', { notes: 'no' });
  await story.billing.api.delete(`/registrations/${(await story.registrationOf(story.billing)).id}`);
  expect(await story.proposal(proposal)).toMatchObject({ status: 'approved' });
  await send(story, story.billing, ['email']);
  expect(await story.proposal(proposal)).toMatchObject({ status: 'open', required: [{ answer: 'blocked' }] });
});

it('registers nobody for a team that is gone', async () => {
  const story = await OrdersStory.begin(test);
  const team = await story.team('gone');
  await api.delete(`/teams/${team.id}`);
  await expect(send(story, team, null)).rejects.toMatchObject({ code: 'team.unknown' });
});

it('makes one row of ten at once, with the columns of all', async () => {
  const story = await OrdersStory.begin(test);
  const team = await story.team('eager');
  const columns = ['id', 'name', 'email', 'phone'];
  const results = fulfilled(await atOnce(10, (index) => send(story, team, [columns[index % 4] ?? 'id'])));
  expect([results.length, results.filter(({ created }) => created).length]).toEqual([10, 1]);
  const rows = await database.em().find(Registration, { consumerTeamId: team.id });
  expect(rows.map((row) => new Set(row.columns))).toEqual([new Set(columns)]);
});
