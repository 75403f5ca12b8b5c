import { afterAll, expect, it } from '@jest/globals';
import { DueProposals } from '../../../../../src/modules/workflow/queries/due-proposals.query.js';
import { Scheduler } from '../../../../../src/platform/scheduler/scheduler.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { DAY, OrdersStory } from '../../../../support/orders-story.js';

const test = await startApp();
const { app, database, clock } = test;
afterAll(test.close);
const due = app.get(DueProposals);

it('finds what is due, a page at a time, until it is done', async () => {
  const made: string[] = [];
  for (let count = 0; count < 3; count++) {
    made.push((await (await OrdersStory.begin(test)).dropEmail()).id);
  }
  expect(await due.idsAfter(null, 10)).toEqual([]);
  clock.shift(16 * DAY);
  expect(await due.idsAfter(null, 2)).toEqual(made.slice(0, 2));
  expect(await due.idsAfter(made[1] ?? null, 2)).toEqual(made.slice(2));
  await app.get(Scheduler).runOnce();
  expect(await due.idsAfter(null, 10)).toEqual([]);
  clock.shift(15 * DAY);
  await app.get(Scheduler).runOnce();
  expect(await due.idsAfter(null, 10)).toEqual([]);
  clock.shift(-31 * DAY);
  for (const id of made) {
    const actions = (await eventsAbout(database, id)).map(({ action }) => action);
    expect(actions).toEqual(['proposal.opened', 'proposal.reminder', 'proposal.expired']);
  }
});

it('reads the index of what is due', async () => {
  const em = database.em();
  const plan = await em.transactional(async (inside) => {
    await inside.execute('set local enable_seqscan = off');
    return inside.execute<{ 'QUERY PLAN': string }[]>(`
      explain select id from workflow.proposals where status in ('open', 'approved') and due_at <= now()`);
  });
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('proposals_due');
});
