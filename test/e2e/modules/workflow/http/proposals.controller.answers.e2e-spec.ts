import { afterAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../../../../support/app.js';
import { inDays, OrdersStory } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const { api } = test;
const begin = () => OrdersStory.begin(test);

describe('POST /proposals/{id}/acknowledgments', () => {
  it('keeps an answer with the finding it covers, and approves when it was the last', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const { acknowledgment, proposal: answered } = await story.answer(story.billing, proposal, 'approved', {
      revision: 1,
    });
    expect(acknowledgment).toMatchObject({
      team_id: story.billing.id,
      answer: 'approved',
      notes: null,
      migration_deadline: null,
      revision: 1,
      fingerprints: proposal.findings.map(({ fingerprint }) => fingerprint),
    });
    expect(answered).toMatchObject({
      status: 'approved',
      required: [{ answer: 'approved', covers_all: true }],
      acknowledgments: [acknowledgment],
    });
  });

  it('answers the same again with 200, and keeps an answer that was changed', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const body = { response: 'migrating', migration_deadline: inDays(10) };
    const { acknowledgment } = await story.answer(story.billing, proposal, 'migrating', body);
    const again = await story.billing.api.post<{ acknowledgment: object }>(
      `/proposals/${proposal.id}/acknowledgments`,
      body,
      200,
    );
    expect(again.acknowledgment).toEqual(acknowledgment);
    const { proposal: changed } = await story.answer(story.billing, proposal, 'blocked', { notes: 'not yet' });
    expect(changed).toMatchObject({
      status: 'open',
      blocked: true,
      required: [{ answer: 'blocked' }],
      acknowledgments: [{ answer: 'migrating' }, { answer: 'blocked', notes: 'not yet' }],
    });
  });

  it('refuses an unaffected team, and whoever is not the team', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const approved = { response: 'approved' };
    expect(await story.refusedAnswer(story.hr, proposal, approved, 403)).toMatchObject({
      code: 'proposal.not_required',
    });
    const forged = { ...approved, consumer_team_id: story.billing.id };
    const admin = await story.team('admin', ['admin']);
    for (const client of [api, admin.api, story.hr.api]) {
      const refusal = await client.post(`/proposals/${proposal.id}/acknowledgments`, forged, 403);
      expect(refusal).toMatchObject({ code: 'team.not_yours' });
    }
    expect(await api.post(`/proposals/${proposal.id}/acknowledgments`, approved, 403)).toMatchObject({
      code: 'team.not_yours',
    });
    const reader = await test.given.key(story.billing.id, ['read']);
    const refusal = await api.as(reader.key).post(`/proposals/${proposal.id}/acknowledgments`, approved, 403);
    expect(refusal).toMatchObject({ code: 'scope.missing' });
    expect(await story.proposal(proposal)).toMatchObject({ status: 'open', acknowledgments: [] });
  });

  it.each([
    ['blocking without notes', { response: 'blocked' }, '/notes'],
    ['migrating without a date', { response: 'migrating' }, '/migration_deadline'],
    ['migrating into the past', { response: 'migrating', migration_deadline: inDays(-1) }, '/migration_deadline'],
    [
      'migrating for more than 90 days',
      { response: 'migrating', migration_deadline: inDays(91) },
      '/migration_deadline',
    ],
    [
      'migrating until a week without a day',
      { response: 'migrating', migration_deadline: '2026-W51' },
      '/migration_deadline',
    ],
    ['an unknown answer', { response: 'maybe' }, '/response'],
    ['an unknown field', { response: 'approved', team: 'x' }, '/team'],
  ])('refuses %s', async (_, body, pointer) => {
    const story = await begin();
    const proposal = await story.dropEmail();
    expect(await story.refusedAnswer(story.billing, proposal, body, 422)).toMatchObject({ errors: [{ pointer }] });
  });

  it('refuses an answer to an old revision', async () => {
    const story = await begin();
    await story.dropEmail();
    const revised = await story.propose('id', 'name');
    expect(revised).toMatchObject({ revision: 2, findings: [{ path: '/email' }, { path: '/phone' }] });
    const refusal = await story.refusedAnswer(story.billing, revised, { response: 'approved', revision: 1 }, 409);
    expect(refusal).toMatchObject({ code: 'proposal.revised', details: { revision: 2 } });
  });

  it('moves the end of the proposal to a week after an accepted migration', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const deadline = inDays(80);
    const answered = await story.answer(story.billing, proposal, 'migrating', { migration_deadline: deadline });
    expect(answered.proposal).toMatchObject({
      status: 'open',
      ready_at: deadline,
      expires_at: inDays(7, new Date(deadline)),
    });
  });
});
