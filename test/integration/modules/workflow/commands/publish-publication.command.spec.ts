import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { PublishPublication } from '../../../../../src/modules/workflow/commands/publish-publication.command.js';
import { Scheduler } from '../../../../../src/platform/scheduler/scheduler.js';
import { StoredEvent } from '../../../../../src/platform/events/stored-event.entity.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { DAY, inDays } from '../../../../support/orders-story.js';
import { atOnce, fulfilled } from '../../../../support/settled.js';
import { ONE_MORE, ShopStory } from '../../../../support/shop-story.js';
import { expectInvariants } from '../../../../support/workflow-invariants.js';

const test = await startApp();
const { app, database, clock } = test;
afterAll(test.close);

const send = (story: ShopStory, { id }: { id: string }) =>
  app.get(CommandBus).execute(new PublishPublication(keyOf(story.producer), id));

it('publishes what is read before what reads it', async () => {
  const story = await ShopStory.begin(test, 3);
  const publication = await story.dropEmails();
  await story.answer(story.billing, publication, {});
  await send(story, publication);
  const published = await database
    .em()
    .find(
      StoredEvent,
      { action: 'contract.published', assetId: { $in: story.assets.map(({ id }) => id) } },
      { orderBy: { sequence: 'desc' }, limit: 3 },
    );
  expect(published.map(({ assetId }) => assetId).toReversed()).toEqual(story.assets.map(({ id }) => id));
  expect((await eventsAbout(database, publication.id)).map(({ action }) => action)).toEqual([
    'publication.opened',
    'publication.published',
  ]);
});

it('is stale as a whole where a compatible version of one came between, until that one is posted again', async () => {
  const story = await ShopStory.begin(test);
  const publication = await story.dropEmails();
  await story.answer(story.billing, publication, {});
  const path = `/assets/${story.assets[1]?.id}/contracts`;
  await story.producer.api.post(path, ONE_MORE, 201);
  await expect(send(story, publication)).rejects.toMatchObject({ code: 'proposal.stale' });
  expect(await story.versions()).toEqual(['1.0.0', '1.1.0']);
  await story.producer.api.post(
    path,
    { ...ONE_MORE, schema: { columns: ONE_MORE.schema.columns.filter(({ name }) => name !== 'email') } },
    202,
  );
  await send(story, publication);
  expect(await story.versions()).toEqual(['2.0.0', '2.0.0']);
});

it('goes out once when asked five times at once', async () => {
  const story = await ShopStory.begin(test);
  const publication = await story.dropEmails();
  await story.answer(story.billing, publication, {});
  expect(fulfilled(await atOnce(5, () => send(story, publication)))).toHaveLength(1);
  await expectInvariants(test);
});

it('goes out by itself with the last answer, or when the last migration is done', async () => {
  const story = await ShopStory.begin(test);
  const publication = await story.dropEmails({ auto_publish: true });
  const [first, second] = publication.proposals.map(({ proposal_id: id }) => id);
  await story.answer(story.billing, publication, { proposal_ids: [first] });
  await app.get(Scheduler).runOnce();
  expect(await story.publication(publication)).toMatchObject({ status: 'open' });
  const migrating = { proposal_ids: [second], response: 'migrating', migration_deadline: inDays(10) };
  await story.answer(story.billing, publication, migrating);
  clock.shift(11 * DAY);
  await app.get(Scheduler).runOnce();
  expect(await story.publication(publication)).toMatchObject({ status: 'published' });
  clock.shift(-11 * DAY);
  const another = await ShopStory.begin(test);
  const soon = await another.dropEmails({ auto_publish: true });
  expect(await another.answer(another.billing, soon, {})).toMatchObject({ publication: { status: 'published' } });
});

it('expires as a whole', async () => {
  const story = await ShopStory.begin(test);
  const publication = await story.dropEmails();
  clock.shift(31 * DAY);
  await expect(send(story, publication)).rejects.toMatchObject({
    code: 'publication.closed',
    details: { status: 'expired' },
  });
  await app.get(Scheduler).runOnce();
  expect(await story.publication(publication)).toMatchObject({
    status: 'expired',
    proposals: [{ status: 'expired' }, { status: 'expired' }],
  });
  clock.shift(-31 * DAY);
});
