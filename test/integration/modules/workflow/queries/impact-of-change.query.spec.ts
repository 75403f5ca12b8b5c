import { afterAll, expect, it } from '@jest/globals';
import { ImpactOfChange } from '../../../../../src/modules/workflow/queries/impact-of-change.query.js';
import { startApp } from '../../../../support/app.js';
import { eventCount } from '../../../../support/event-log.js';
import { OrdersStory, withColumns } from '../../../../support/orders-story.js';
import { statementsOf } from '../../../../support/statements.js';

const test = await startApp();
const { app, database } = test;
afterAll(test.close);
const impact = (story: OrdersStory, left: readonly string[], force = false) => {
  const request = { ...withColumns(...left), schema_format: 'columns' as const, version: null, notes: null };
  return app.get(ImpactOfChange).execute(story.asset.id, request, force);
};

it('says who is hurt by which finding and who is not, and writes nothing', async () => {
  const story = await OrdersStory.begin(test);
  await story.register(story.producer, null);
  const before = await eventCount(database);
  const { decision, findings, affected, unaffected } = await impact(story, ['id', 'name', 'phone']);
  const because = findings.map(({ fingerprint }) => fingerprint);
  expect(decision).toBe('proposed');
  expect(affected).toMatchObject([
    { team_id: story.billing.id, team_name: story.billing.name, columns: ['email'], because },
  ]);
  expect(unaffected).toMatchObject([{ team_id: story.hr.id, because: [] }]);
  expect(await eventCount(database)).toBe(before);
});

it.each([
  [['id', 'name', 'email', 'phone'], false, 'unchanged'],
  [['id', 'name', 'email', 'phone', 'added'], false, 'published'],
  [['id', 'name', 'email'], false, 'published'],
  [['id', 'phone'], false, 'proposed'],
  [['id', 'phone'], true, 'published'],
])('for the columns %j, forced %j, decides %s', async (left, force, decision) => {
  expect(await impact(await OrdersStory.begin(test), left, force)).toMatchObject({ decision });
});

it('takes as many statements for many readers and tables as for few, and two more for each level of lineage', async () => {
  const story = await OrdersStory.begin(test);
  const readBy = async (upstream: string) => {
    const { id } = await test.given.asset({ owner: story.hr }).make();
    await story.hr.api.post(`/assets/${id}/dependencies`, { upstream_asset_id: upstream }, 201);
    return id;
  };
  const sent = () => statementsOf(app, () => impact(story, ['id']));
  let last = await readBy(story.asset.id);
  const few = await sent();
  for (let more = 0; more < 5; more++) {
    await story.register(await story.team('reader'), ['email', 'name']);
    await readBy(story.asset.id);
  }
  expect(await sent()).toHaveLength(few.length);
  for (let more = 0; more < 3; more++) {
    last = await readBy(last);
  }
  const { affected, downstream } = await impact(story, ['id']);
  expect([affected.length, downstream.length]).toEqual([7, 9]);
  expect(await sent()).toHaveLength(few.length + 3 * 2);
});
