import { afterAll, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import { OrdersStory, withColumns } from '../support/orders-story.js';

// Apart from the other loopholes: one process authenticates for one application.
const test = await startApp({ ENVIRONMENT: 'production', LOG_FORMAT: 'text' });
afterAll(test.close);
const NO_EMAIL = withColumns('id', 'name', 'phone');
const REASON = { reason: 'the column holds secrets' };

it('nobody gets round consent by a force of the producer alone', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  const { key } = await test.given.key(story.producer.id, ['admin']);
  const own = test.api.as(key);
  const forced = { ...NO_EMAIL, force: true, force_reason: REASON.reason };
  expect(await own.post(`/assets/${story.asset.id}/contracts`, forced, 403)).toMatchObject({
    code: 'contract.force_refused',
  });
  expect(await own.post(`/proposals/${proposal.id}/force`, REASON, 403)).toMatchObject({
    code: 'contract.force_refused',
  });
  const other = await story.team('governance', ['admin']);
  expect(await story.step(proposal, 'force', REASON, [200, other])).toMatchObject({ status: 'approved' });
});
