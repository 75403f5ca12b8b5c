import { afterAll, expect, it } from '@jest/globals';
import type { ProposalView } from '../../../src/modules/workflow/queries/proposal.view.js';
import { startApp } from '../../support/app.js';
import { eventsAbout, happenedTo } from '../../support/event-log.js';
import { DAY, inDays, withColumns } from '../../support/orders-story.js';
import { inBothOrders } from '../../support/interleaving.js';
import { call, eachRound, send, statuses, step } from '../../support/races.js';
import type { TestTeam } from '../../support/test-team.js';

const test = await startApp();
afterAll(test.close);
const either = inBothOrders(test);
const REASON = { reason: 'decided meanwhile' };
const ANSWER_TO_THE_END = ['proposal.acknowledged', 'proposal.approved', 'proposal.withdrawn'];
const admin = await test.given.team('governance', ['admin']);
const answer = (team: TestTeam, proposal: ProposalView, response: string, more: object = {}) =>
  step(team, proposal, 'acknowledgments', { response, ...more });

it('two last answers at once approve once', async () => {
  await eachRound(test, async (story) => {
    const proposal = await story.propose('id', 'phone');
    const answers = await Promise.all([story.billing, story.hr].map((team) => answer(team, proposal, 'approved')));
    expect(statuses(answers)).toEqual([201, 201]);
    expect((await story.proposal(proposal)).status).toBe('approved');
    const actions = (await eventsAbout(test.database, proposal.id)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'proposal.approved')).toHaveLength(1);
  });
});

it('the last answer and a withdrawal end in one order or the other', async () => {
  await eachRound(test, async (story, round) => {
    const proposal = await story.dropEmail();
    const [answered, withdrawn] = await either(
      round,
      () => answer(story.billing, proposal, 'approved'),
      () => step(story.producer, proposal, 'withdraw', REASON),
    );
    expect(withdrawn.status).toBe(200);
    const { status, acknowledgments } = await story.proposal(proposal);
    expect([answered.status, acknowledgments.length]).toEqual(answered.status === 201 ? [201, 1] : [409, 0]);
    expect(status).toBe('withdrawn');
    const log = await happenedTo(test.database, story.asset.id, ...ANSWER_TO_THE_END);
    expect(log).toEqual(answered.status === 201 ? ANSWER_TO_THE_END : ['proposal.withdrawn']);
  });
});

it('an answer and a force approve once', async () => {
  await eachRound(test, async (story, round) => {
    const proposal = await story.dropEmail();
    const [answered, forced] = await either(
      round,
      () => answer(story.billing, proposal, 'approved'),
      () => step(admin, proposal, 'force', REASON),
    );
    expect([answered.status, forced.status]).toEqual([201, 200]);
    expect(await story.proposal(proposal)).toMatchObject({ status: 'approved', forced_revision: 1 });
    const actions = (await eventsAbout(test.database, proposal.id)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'proposal.approved')).toHaveLength(1);
  });
});

it('a block and the last approval never end approved', async () => {
  await eachRound(test, async (story, round) => {
    const proposal = await story.propose('id', 'phone');
    const answers = await either(
      round,
      () => answer(story.billing, proposal, 'blocked', { notes: 'no' }),
      () => answer(story.hr, proposal, 'approved'),
    );
    expect(statuses(answers)).toEqual([201, 201]);
    expect(await story.proposal(proposal)).toMatchObject({ status: 'open', blocked: true });
  });
});

it('the same answer twenty times is one row', async () => {
  await eachRound(test, async (story) => {
    const proposal = await story.dropEmail();
    const until = { migration_deadline: inDays(9) };
    const tries = Array.from({ length: 20 }, () => answer(story.billing, proposal, 'migrating', until));
    expect(statuses(await Promise.all(tries))).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
    expect((await story.proposal(proposal)).acknowledgments).toHaveLength(1);
  });
});

it('an answer to a revision that is replaced at the same moment covers that revision or is refused', async () => {
  await eachRound(test, async (story, round) => {
    const proposal = await story.dropEmail();
    await story.register(story.billing, ['phone'], 200);
    const [answered, revised] = await either(
      round,
      () => answer(story.billing, proposal, 'approved', { revision: 1 }),
      () => call(story.producer, `/assets/${story.asset.id}/contracts`, withColumns('id', 'name')),
    );
    expect(revised.status).toBe(202);
    expect([201, 409]).toContain(answered.status);
    expect(await story.proposal(proposal)).toMatchObject({
      status: 'open',
      revision: 2,
      required: [{ team_id: story.billing.id, answer: answered.status === 201 ? 'approved' : null, covers_all: false }],
    });
  });
});

it('an answer and the end of the registration that it speaks for leave no answer that still counts', async () => {
  await eachRound(test, async (story, round) => {
    const proposal = await story.propose('id', 'phone');
    const { id } = await story.registrationOf(story.hr);
    const [answered, ended] = await either(
      round,
      () => answer(story.hr, proposal, 'approved'),
      () => send(story.hr, 'DELETE', `/registrations/${id}`),
    );
    expect([answered.status, ended.status]).toEqual([answered.status === 201 ? 201 : 403, 204]);
    expect(await story.proposal(proposal)).toMatchObject({
      status: 'open',
      required: [{ team_id: story.billing.id }],
    });
    const log = await happenedTo(test.database, story.asset.id, 'proposal.acknowledged', 'registration.ended');
    expect(log).toEqual([...(answered.status === 201 ? ['proposal.acknowledged'] : []), 'registration.ended']);
  });
});

it('a registration made while a break of it is proposed is asked, whichever comes first', async () => {
  await eachRound(test, async (story, round) => {
    const late = await story.team('late');
    const [proposal, registered] = await either(
      round,
      () => story.dropEmail(),
      () => call(late, '/registrations', { asset_id: story.asset.id, columns: ['email'] }),
    );
    expect(registered.status).toBe(201);
    const { required } = await story.proposal(proposal);
    expect(required.map(({ team_id }) => team_id).toSorted()).toEqual([story.billing.id, late.id].toSorted());
  });
});

it('a team that is deleted while it answers leaves nothing to wait for', async () => {
  await eachRound(test, async (story, round) => {
    const proposal = await story.dropEmail();
    const [answered] = await either(
      round,
      () => answer(story.billing, proposal, 'blocked', { notes: 'no' }),
      () => admin.api.delete(`/teams/${story.billing.id}?reason=dissolved`),
    );
    expect([201, 401, 403]).toContain(answered.status);
    expect(await story.proposal(proposal)).toMatchObject({ status: 'approved', required: [] });
  });
});

it('a proposal past its end takes no answer, and the next break opens a new one', async () => {
  await eachRound(test, async (story, round) => {
    const proposal = await story.dropEmail();
    test.clock.shift(31 * DAY);
    const [answered, opened] = await either(
      round,
      () => answer(story.billing, proposal, 'approved'),
      () => call(story.producer, `/assets/${story.asset.id}/contracts`, withColumns('id', 'name', 'phone')),
    );
    test.clock.shift(-31 * DAY);
    expect([answered.code, opened.status]).toEqual(['proposal.closed', 202]);
    const { results } = await test.api.get<{ results: ProposalView[] }>(`/proposals?asset_id=${story.asset.id}`);
    expect(results.map(({ status }) => status)).toEqual(['expired', 'open']);
  });
});
