import { afterAll, expect, it } from '@jest/globals';
import { Publications } from '../../../../../src/modules/workflow/queries/publications.query.js';
import { startApp } from '../../../../support/app.js';
import { ShopStory } from '../../../../support/shop-story.js';
import { statementsOf } from '../../../../support/statements.js';

const test = await startApp();
const { app } = test;
afterAll(test.close);
const publications = app.get(Publications);

it('lists many of them, with many proposals, in as many statements as one with one', async () => {
  const story = await ShopStory.begin(test, 1);
  await story.dropEmails();
  const few = await statementsOf(app, () => publications.list({}, {}));
  for (let more = 0; more < 3; more++) {
    await (await ShopStory.begin(test, 3)).dropEmails();
  }
  const page = await publications.list({}, { limit: 2 });
  expect(page.results).toHaveLength(2);
  expect(await publications.list({}, { cursor: page.next_cursor as string })).toMatchObject({
    results: [{ proposals: [{}, {}, {}] }, {}],
    next_cursor: null,
  });
  expect(await statementsOf(app, () => publications.list({}, {}))).toHaveLength(few.length);
});
