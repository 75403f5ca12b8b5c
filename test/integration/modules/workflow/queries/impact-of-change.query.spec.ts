import { afterAll, expect, it } from '@jest/globals';
import { ImpactOfChange } from '../../../../../src/modules/workflow/queries/impact-of-change.query.js';
import { startApp } from '../../../../support/app.js';
import { eventCount } from '../../../../support/event-log.js';
import { OrdersStory, withColumns } from '../../../../support/orders-story.js';
import { eventually } from '../../../../support/eventually.js';
import { statementsOf } from '../../../../support/statements.js';
import type { TestTeam } from '../../../../support/test-team.js';

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

it('follows the columns that edges name, and tells the owners of what they reach alone', async () => {
  const story = await OrdersStory.begin(test);
  const readBy = async (owner: TestTeam, columns: object[] | null) => {
    const { id } = await test.given.asset({ owner }).make();
    await owner.api.post(`/assets/${id}/dependencies`, { upstream_asset_id: story.asset.id, columns }, 201);
    return id;
  };
  const [mails, names, all] = [await story.team('mails'), await story.team('names'), await story.team('all')];
  const reached = [await readBy(mails, [{ from: 'phone', to: 'contact' }]), await readBy(all, null)];
  await readBy(names, [{ from: 'name', to: 'label' }]);
  const { downstream } = await impact(story, ['id', 'name', 'email']);
  expect(downstream).toHaveLength(3);
  expect(downstream.flatMap(({ asset_id: id, affected }) => (affected ? id : [])).sort()).toEqual(reached.sort());
  await story.publish(withColumns('id', 'name', 'email'), 201);
  const told = async (team: TestTeam) => {
    const { results } = await team.api.get<{ results: { type: string }[] }>('/events', 200);
    return results.filter(({ type }) => type === 'contract.published').length;
  };
  const counts = () => Promise.all([told(mails), told(all), told(names)]);
  expect(await eventually(counts, ([a, b]) => a === 1 && b === 1)).toEqual([1, 1, 0]);
});
