import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import type { ProposalView } from '../../../../../src/modules/workflow/queries/proposal.view.js';
import { AutoPublishProposal } from '../../../../../src/modules/workflow/commands/auto-publish-proposal.command.js';
import { Scheduler } from '../../../../../src/platform/scheduler/scheduler.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { DAY, inDays, OrdersStory, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
const { app, api, database, clock } = test;
afterAll(test.close);

const NO_EMAIL = withColumns('id', 'name', 'phone');
const round = () => app.get(Scheduler).runOnce();
const actions = async ({ id }: ProposalView) =>
  (await eventsAbout(database, id)).slice(1).map(({ action }) => action.replace('proposal.', ''));

/** Without its email, as soon as billing consents. */
async function propose(story: OrdersStory, more: object = {}): Promise<ProposalView> {
  const body = { ...NO_EMAIL, auto_publish: true, ...more };
  return (await story.publish(body, 202)).proposal as ProposalView;
}

it('publishes with the last answer, as the system on behalf of the proposer', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await propose(story);
  expect(proposal).toMatchObject({ auto_publish: true, status: 'open' });
  const answered = await story.answer(story.billing, proposal, 'approved');
  expect(answered.proposal).toMatchObject({ status: 'published', stale: false });
  const system = { kind: 'system', key_id: null, team_id: null, on_behalf_of: story.producer.id };
  expect((await eventsAbout(database, proposal.id)).slice(1)).toMatchObject([
    { action: 'proposal.acknowledged', actor: { kind: 'key', team_id: story.billing.id } },
    { action: 'proposal.approved', actor: { kind: 'key', team_id: story.billing.id } },
    { action: 'proposal.published', actor: system },
  ]);
  const contractId = answered.proposal.published_contract_id as string;
  expect((await eventsAbout(database, contractId))[0]).toMatchObject({ action: 'contract.published', actor: system });
  expect(await api.get(`/contracts/${contractId}`)).toMatchObject({ published_by_team_id: story.producer.id });
});

it('waits for its producer where it was not asked to', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await propose(story, { auto_publish: false });
  await story.answer(story.billing, proposal, 'approved');
  await round();
  expect(await story.proposal(proposal)).toMatchObject({ status: 'approved', auto_publish: false });
});

it('keeps what was asked in a revision that does not mention it, and drops it where one does', async () => {
  const story = await OrdersStory.begin(test);
  await propose(story);
  const silent = await story.publish({ ...NO_EMAIL, notes: 'soon' }, 202);
  expect(silent.proposal).toMatchObject({ auto_publish: true, revision: 2 });
  const proposal = await propose(story, { notes: 'soon', auto_publish: false });
  expect(proposal).toMatchObject({ auto_publish: false, revision: 3 });
  await story.answer(story.billing, proposal, 'approved');
  await round();
  expect((await story.proposal(proposal)).status).toBe('approved');
});

it('goes out by the scheduler when the last migration is due', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await propose(story);
  await story.answer(story.billing, proposal, 'migrating', { migration_deadline: inDays(5) });
  await round();
  expect((await story.proposal(proposal)).status).toBe('open');
  clock.shift(6 * DAY);
  await round();
  clock.shift(-6 * DAY);
  expect((await story.proposal(proposal)).status).toBe('published');
});

it('goes out by the scheduler when the last who had to answer leaves', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await propose(story);
  await story.billing.api.delete(`/registrations/${(await story.registrationOf(story.billing)).id}`);
  await round();
  expect(await actions(proposal)).toEqual(['approved', 'published']);
});

it('never fails the answer: what cannot be written now is published by a later round', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await propose(story);
  await database.em().execute(`alter table core.contracts add constraint no_room check (status <> 'active') not valid`);
  const answered = await story.answer(story.billing, proposal, 'approved');
  expect(answered.proposal.status).toBe('approved');
  await round();
  await database.em().execute('alter table core.contracts drop constraint no_room');
  expect((await story.proposal(proposal)).status).toBe('approved');
  await round();
  expect(await actions(proposal)).toEqual(['acknowledged', 'approved', 'published']);
});

it('waits for a run of checks that passes where it was asked to, and stays approved', async () => {
  const story = await OrdersStory.begin(test);
  const guarantees = { volume: { min_rows: 1 } };
  await story.publish({ ...withColumns('id', 'name', 'email', 'phone'), guarantees }, 201);
  const ran = (status: string) => {
    const results = [{ guarantee: '/volume', status }];
    return story.producer.api.post(`/assets/${story.asset.id}/quality-results`, { results }, 201);
  };
  await ran('passed');
  const proposal = await propose(story, { require_passing: true });
  await ran('failed');
  const answered = await story.answer(story.billing, proposal, 'approved');
  await round();
  expect([answered.proposal.status, (await story.proposal(proposal)).status]).toEqual(['approved', 'approved']);
  await ran('passed');
  await round();
  expect(await actions(proposal)).toEqual(['acknowledged', 'approved', 'published']);
});

it('reopens once what has gone stale, and publishes the revision posted on top', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await propose(story);
  await story.publish(withColumns('id', 'name', 'email', 'phone', 'added'), 201);
  await story.answer(story.billing, proposal, 'approved');
  await round();
  expect(await actions(proposal)).toEqual(['acknowledged', 'approved', 'reopened']);
  expect((await eventsAbout(database, proposal.id)).at(-1)).toMatchObject({
    audience: [story.producer.id, story.billing.id],
    data: { reason: 'proposal.stale' },
  });
  const { results } = await api.get<{ results: ProposalView[] }>(`/proposals?asset_id=${story.asset.id}&status=open`);
  expect(results).toMatchObject([{ id: proposal.id, stale: true, ready_at: null }]);
  expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.stale' });
  await story.publish(withColumns('id', 'name', 'phone', 'added'), 202);
  await round();
  expect(await story.proposal(proposal)).toMatchObject({ status: 'published', revision: 2 });
});

it('reopens what breaks more under the rules of now', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await propose(story, withColumns('id', 'name', 'phone', 'added'));
  await api.patch(`/assets/${story.asset.id}`, { compatibility: 'full' });
  await story.answer(story.billing, proposal, 'approved');
  expect(await story.proposal(proposal)).toMatchObject({ status: 'open', stale: true, base_moved: false });
});

it('does nothing to a proposal that is not approved, or closed', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await propose(story);
  const attempt = () => app.get(CommandBus).execute(new AutoPublishProposal(proposal.id));
  await attempt();
  await story.step(proposal, 'withdraw', { reason: 'kept' }, [200]);
  await attempt();
  expect(await actions(proposal)).toEqual(['withdrawn']);
});
