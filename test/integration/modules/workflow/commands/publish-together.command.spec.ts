import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { PublishPublication } from '../../../../../src/modules/workflow/commands/publish-publication.command.js';
import { PublishAssetsTogether } from '../../../../../src/modules/workflow/commands/publish-together.command.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { rowCounts } from '../../../../support/row-counts.js';
import { EVERYTHING, NO_EMAIL, ONE_MORE, ShopStory } from '../../../../support/shop-story.js';
import { failingAt } from '../../../../support/statements.js';
import { expectInvariants } from '../../../../support/workflow-invariants.js';

const test = await startApp();
const { app, database } = test;
afterAll(test.close);

const send = (story: ShopStory, body: typeof EVERYTHING) =>
  app.get(CommandBus).execute(
    new PublishAssetsTogether(
      keyOf(story.producer),
      story.assets.map(({ id }) => ({
        assetId: id,
        request: { schema_format: 'columns', schema: body.schema, version: null, notes: null },
      })),
      { notes: null, autoPublish: false, dryRun: false },
    ),
  );

it('opens a publication with the teams that have to answer as its audience, and a proposal for each item', async () => {
  const story = await ShopStory.begin(test);
  const { publicationId, items } = await send(story, NO_EMAIL);
  expect(await eventsAbout(database, publicationId as string)).toMatchObject([
    {
      action: 'publication.opened',
      stream: `team:${story.producer.id}`,
      teamId: story.producer.id,
      audience: [story.producer.id, story.billing.id],
      after: {
        proposal_ids: items.map(({ proposed }) => proposed?.proposalId),
        asset_ids: story.assets.map(({ id }) => id),
      },
    },
  ]);
});

it('does all or nothing for twelve, wherever publishing, proposing or publishing what was proposed fails', async () => {
  const story = await ShopStory.begin(test, 12);
  await allOrNothing(() => send(story, ONE_MORE));
  let publicationId = '';
  await allOrNothing(async () => {
    publicationId = (await send(story, NO_EMAIL)).publicationId ?? '';
  });
  await story.answer(story.billing, { id: publicationId }, {});
  await allOrNothing(() => app.get(CommandBus).execute(new PublishPublication(keyOf(story.producer), publicationId)));
  expect(new Set(await story.versions())).toEqual(new Set(['2.0.0']));
  await expectInvariants(test);
});

/** Fails at ever later statements, ever more of which are like the ones before, and ends by doing it. */
async function allOrNothing(work: () => Promise<unknown>): Promise<void> {
  const before = await rowCounts(database);
  let failed = 0;
  for (let step = 1; await failingAt(app, step, work); step = Math.ceil(step * 1.6)) {
    failed++;
    expect(await rowCounts(database)).toEqual(before);
  }
  expect(failed).toBeGreaterThan(8);
  expect(await rowCounts(database)).not.toEqual(before);
}
