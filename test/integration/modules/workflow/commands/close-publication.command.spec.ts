import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { ClosePublication } from '../../../../../src/modules/workflow/commands/close-publication.command.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { NO_EMAIL, ShopStory } from '../../../../support/shop-story.js';
import { expectInvariants } from '../../../../support/workflow-invariants.js';

const test = await startApp();
const { api, app, database } = test;
afterAll(test.close);

it('ends every proposal with the reason, and tells everyone they touched', async () => {
  const story = await ShopStory.begin(test);
  const publication = await story.dropEmails();
  const closing = { status: 'withdrawn', reason: 'it stays' } as const;
  await app.get(CommandBus).execute(new ClosePublication(keyOf(story.producer), publication.id, closing));
  for (const { proposal_id: id } of publication.proposals) {
    expect((await eventsAbout(database, id)).at(-1)).toMatchObject({ action: 'proposal.withdrawn', after: closing });
  }
  expect((await eventsAbout(database, publication.id)).at(-1)).toMatchObject({
    action: 'publication.withdrawn',
    audience: [story.producer.id, story.billing.id],
    after: { reason: 'it stays' },
  });
  await expectInvariants(test);
});

it('is the only end of its proposals: an asset of it is not deleted, nor overtaken by a forced version', async () => {
  const story = await ShopStory.begin(test);
  const { id } = await story.dropEmails();
  const asset = `/assets/${story.assets[0]?.id}`;
  const force = { ...NO_EMAIL, version: '3.0.0', force: true, force_reason: 'a legal deadline' };
  expect(await api.post(`${asset}/contracts`, force, 409)).toMatchObject({ details: { publication_id: id } });
  const unread = await ShopStory.begin(test, 1);
  const more = await unread.publish([...story.items(), ...unread.items(NO_EMAIL)], 202);
  const [registration] = (
    await api.get<{ results: { id: string }[] }>(`/registrations?consumer_team_id=${unread.billing.id}`)
  ).results;
  await unread.billing.api.delete(`/registrations/${registration?.id}`);
  const [hrs] = (await api.get<{ results: { id: string }[] }>(`/registrations?consumer_team_id=${unread.hr.id}`))
    .results;
  await unread.hr.api.delete(`/registrations/${hrs?.id}`);
  expect(await unread.producer.api.delete(`/assets/${unread.assets[0]?.id}`, 409)).toMatchObject({
    code: 'proposal.in_publication',
    details: { publication_id: more.publication?.id },
  });
});

it('comes with the end of the team that proposed it', async () => {
  const story = await ShopStory.begin(test);
  const publication = await story.dropEmails();
  const heir = await test.given.team(`heirs of ${story.producer.name}`);
  for (const { id } of story.assets) {
    await api.patch(`/assets/${id}`, { owner_team_id: heir.id });
  }
  await api.delete(`/teams/${story.producer.id}`);
  expect(await story.publication(publication)).toMatchObject({
    status: 'withdrawn',
    proposals: [{ status: 'withdrawn' }, { status: 'withdrawn' }],
  });
  await expectInvariants(test);
});
