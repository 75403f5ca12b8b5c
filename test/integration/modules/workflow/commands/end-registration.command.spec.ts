import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { EndRegistration } from '../../../../../src/modules/workflow/commands/end-registration.command.js';
import { Registration } from '../../../../../src/modules/workflow/persistence/registration.entity.js';
import type { Actor } from '../../../../../src/platform/auth/actor.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { DAY, OrdersStory, withColumns } from '../../../../support/orders-story.js';
import { atOnce, fulfilled } from '../../../../support/settled.js';

const test = await startApp();
const { app, api, given, database, clock } = test;
afterAll(test.close);
const send = (by: Actor, id: string, reason: string | null = null) =>
  app.get(CommandBus).execute(new EndRegistration(by, id, reason));
const newest = async (id: string, count: number) => (await eventsAbout(database, id)).slice(-count);

it('lets the last blocker leave, and the proposal is approved with it', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  await story.answer(story.billing, proposal, 'blocked', { notes: 'no' });
  const { id } = await story.registrationOf(story.billing);
  await send(keyOf(story.billing), id);
  expect((await database.em().findOneOrFail(Registration, { id })).endedAt).toBeInstanceOf(Date);
  expect(await newest(proposal.id, 2)).toMatchObject([{ action: 'proposal.blocked' }, { action: 'proposal.approved' }]);
  expect(await newest(id, 1)).toMatchObject([
    { action: 'registration.ended', before: { columns: ['email'] }, after: null },
  ]);
});

it('records a vote that an admin takes as a force, with its reason', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  const { id } = await story.registrationOf(story.billing);
  const before = await eventCount(database);
  await expect(send(ADMIN, id)).rejects.toMatchObject({ code: 'registration.reason_missing' });
  expect(await eventCount(database)).toBe(before);
  await send(ADMIN, id, 'dissolved');
  expect(await newest(proposal.id, 2)).toMatchObject([
    { action: 'proposal.forced', after: { reason: 'dissolved', ended_registration_of_team_id: story.billing.id } },
    { action: 'proposal.approved' },
  ]);
});

it('asks an admin for no reason where no vote is taken', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  await send(ADMIN, (await story.registrationOf(story.hr)).id);
  clock.shift(31 * DAY);
  await send(ADMIN, (await story.registrationOf(story.billing)).id);
  clock.shift(-31 * DAY);
  expect(await newest(proposal.id, 1)).toMatchObject([{ action: 'proposal.expired', actor: { kind: 'system' } }]);
});

it('refuses other teams', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.registrationOf(story.billing);
  await expect(send(keyOf(story.producer), id, 'because')).rejects.toMatchObject({ code: 'team.not_yours' });
});

it('ends what is registered on a deleted asset, and lets its team go', async () => {
  const owner = await given.team('owner of nothing');
  const asset = await given.asset({ owner }).withContract(withColumns('id')).consumedBy(owner).make();
  await owner.api.delete(`/assets/${asset.id}`);
  await api.delete(`/teams/${owner.id}`);
  expect(await database.em().count(Registration, { consumerTeamId: owner.id, endedAt: null })).toBe(0);
});

it('ends a deleted team’s registrations with a reason, even by its own admin key', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  const own = api.as((await given.key(story.billing.id, ['admin'])).key);
  expect(await own.delete(`/teams/${story.billing.id}`, 422)).toMatchObject({ code: 'registration.reason_missing' });
  await own.delete(`/teams/${story.billing.id}?reason=merged`);
  expect(await newest(proposal.id, 2)).toMatchObject([{ action: 'proposal.forced' }, { action: 'proposal.approved' }]);
});

it('ends once when asked five times at once', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.registrationOf(story.billing);
  expect(fulfilled(await atOnce(5, () => send(keyOf(story.billing), id)))).toHaveLength(1);
  expect((await eventsAbout(database, id)).filter(({ action }) => action === 'registration.ended')).toHaveLength(1);
});
