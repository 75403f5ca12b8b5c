import { afterAll, expect, it } from '@jest/globals';
import { ImpactOfChange } from '../../../../../src/modules/workflow/queries/impact-of-change.query.js';
import { ImpactOfChanges } from '../../../../../src/modules/workflow/queries/impact-of-changes.query.js';
import { startApp } from '../../../../support/app.js';
import { eventCount } from '../../../../support/event-log.js';
import { OrdersStory, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
const { app, database } = test;
afterAll(test.close);

const change = (asset: { id: string | null; fqn: string | null }, ...left: readonly string[]) => ({
  assetId: asset.id,
  fqn: asset.fqn,
  environment: 'production',
  request: { ...withColumns(...left), schema_format: 'columns' as const, version: null, notes: null },
  forced: false,
});
const impacts = (...changes: ReturnType<typeof change>[]) => app.get(ImpactOfChanges).execute(changes);

it('judges each as impact judges it alone, by id or by name, in order, and writes nothing', async () => {
  const [one, other] = [await OrdersStory.begin(test), await OrdersStory.begin(test)];
  const before = await eventCount(database);
  const named = { id: null, fqn: other.asset.fqn.toUpperCase() };
  const changes = [change(named, 'id'), change(one.asset, 'id', 'name', 'phone'), change(other.asset, 'id', 'name')];
  const results = await impacts(...changes);
  const alone = (story: OrdersStory, at: number) =>
    app.get(ImpactOfChange).execute(story.asset.id, changes[at]?.request ?? withNothing);
  expect(results).toMatchObject([
    { asset_id: other.asset.id, fqn: other.asset.fqn, impact: await alone(other, 0), error: null },
    { asset_id: one.asset.id, fqn: one.asset.fqn, impact: await alone(one, 1), error: null },
    { asset_id: other.asset.id, impact: await alone(other, 2), proposal: null },
  ]);
  expect(await eventCount(database)).toBe(before);
});

it('says who has answered the proposal of this very change, and of no other', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  const standing = async (...left: readonly string[]) => (await impacts(change(story.asset, ...left)))[0]?.proposal;
  const required = [{ team_id: story.billing.id, answer: null, covers_all: false }];
  expect(await standing('id', 'name', 'phone')).toMatchObject({ id: proposal.id, status: 'open', required });
  expect(await standing('id', 'name')).toBeNull();
  await story.answer(story.billing, proposal, 'approved');
  expect(await standing('id', 'name', 'phone')).toMatchObject({
    status: 'approved',
    stale: false,
    required: [{ answer: 'approved', covers_all: true }],
  });
});

it('calls a proposal stale whose base has moved', async () => {
  const story = await OrdersStory.begin(test);
  await story.dropEmail();
  await story.publish(withColumns('id', 'name', 'email', 'phone', 'added'), 201);
  const [answer] = await impacts(change(story.asset, 'id', 'name', 'phone'));
  expect(answer?.proposal).toMatchObject({ stale: true });
});

const withNothing = change({ id: null, fqn: null }).request;
