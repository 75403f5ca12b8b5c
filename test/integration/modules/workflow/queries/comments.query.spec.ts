import { afterAll, expect, it } from '@jest/globals';
import { Comments } from '../../../../../src/modules/workflow/queries/comments.query.js';
import { startApp } from '../../../../support/app.js';
import { OrdersStory } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const comments = test.app.get(Comments);

it('keeps the comments of proposals apart, oldest first, each with its team’s name', async () => {
  const [story, other] = [await OrdersStory.begin(test), await OrdersStory.begin(test)];
  const [proposal, foreign] = [await story.dropEmail(), await other.dropEmail()];
  await other.billing.api.post(`/proposals/${foreign.id}/comments`, { text: 'elsewhere' }, 201);
  for (const team of [story.hr, story.producer, story.hr]) {
    await team.api.post(`/proposals/${proposal.id}/comments`, { text: team.name }, 201);
  }
  const { results, next_cursor } = await comments.list(proposal.id, {});
  expect(results.map(({ text, team_name }) => [text, team_name])).toEqual(
    [story.hr, story.producer, story.hr].map(({ name }) => [name, name]),
  );
  expect(next_cursor).toBeNull();
  expect(await comments.one(results[0]?.id ?? '')).toEqual(results[0]);
});
