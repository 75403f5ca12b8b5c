import { afterAll, expect, it } from '@jest/globals';
import { Proposals, type ProposalFilter } from '../../../../../src/modules/workflow/queries/proposals.query.js';
import { Proposal } from '../../../../../src/modules/workflow/persistence/proposal.entity.js';
import { startApp } from '../../../../support/app.js';
import { eventCount } from '../../../../support/event-log.js';
import { DAY, inDays, OrdersStory } from '../../../../support/orders-story.js';
import { statementsOf } from '../../../../support/statements.js';

const test = await startApp();
const { app, database, clock } = test;
afterAll(test.close);
const list = async (filter: ProposalFilter) => {
  const { results } = await app.get(Proposals).list(filter, {});
  return results.map(({ id, status }) => `${id} ${status}`);
};
const STATUSES = ['open', 'approved', 'expired', 'withdrawn', 'published', 'rejected'] as const;

/** The statuses under which an asset's proposals are found; each proposal must be found under the one it shows, alone. */
async function foundAs({ asset }: OrdersStory): Promise<string[]> {
  const found = await Promise.all(STATUSES.map((status) => list({ asset_id: asset.id, status })));
  return STATUSES.filter((status, index) => found[index]?.some((one) => one.endsWith(` ${status}`)));
}

it('shows and finds the status that holds now, whatever is stored', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  expect(await foundAs(story)).toEqual(['open']);
  await story.answer(story.billing, { id }, 'migrating', { migration_deadline: inDays(10) });
  expect(await foundAs(story)).toEqual(['open']);
  const before = await eventCount(database);
  clock.shift(11 * DAY);
  expect(await foundAs(story)).toEqual(['approved']);
  expect(await app.get(Proposals).one(id)).toMatchObject({ status: 'approved' });
  clock.shift(20 * DAY);
  expect(await foundAs(story)).toEqual(['expired']);
  clock.shift(-31 * DAY);
  expect(await eventCount(database)).toBe(before);
  expect(await database.em().findOneOrFail(Proposal, { id })).toMatchObject({ status: 'open' });
});

it('asks the former owner like any reader, once the table is another team’s', async () => {
  const story = await OrdersStory.begin(test);
  await story.register(story.producer, ['email']);
  await story.answer(story.billing, await story.dropEmail(), 'approved');
  await test.api.patch(`/assets/${story.asset.id}`, { owner_team_id: story.hr.id });
  expect(await foundAs(story)).toEqual(['open']);
});

it('awaits a team exactly while its answer is missing', async () => {
  const story = await OrdersStory.begin(test);
  const awaiting = async () =>
    (await Promise.all([story.billing, story.hr].map(({ id }) => list({ awaiting_team_id: id })))).map(
      ({ length }) => length,
    );
  const proposal = await story.propose('id', 'phone');
  expect(await awaiting()).toEqual([1, 1]);
  await story.answer(story.billing, proposal, 'migrating', { migration_deadline: inDays(1) });
  expect(await awaiting()).toEqual([0, 1]);
  await story.answer(story.hr, proposal, 'blocked', { notes: 'We still read it.' });
  expect(await awaiting()).toEqual([0, 0]);
  await story.step(proposal, 'withdraw', { reason: 'kept' }, [200]);
  expect(await awaiting()).toEqual([0, 0]);
});

it('lists many proposals in as many statements as one', async () => {
  const story = await OrdersStory.begin(test);
  await story.dropEmail();
  const one = await statementsOf(app, () => list({ asset_id: story.asset.id, status: 'open' }));
  for (let more = 0; more < 3; more++) {
    const another = await OrdersStory.begin(test);
    await another.register(await another.team('reader'), ['email']);
    await another.dropEmail();
  }
  expect((await list({ status: 'open' })).length).toBeGreaterThan(3);
  expect(await statementsOf(app, () => list({ status: 'open' }))).toHaveLength(one.length);
});
