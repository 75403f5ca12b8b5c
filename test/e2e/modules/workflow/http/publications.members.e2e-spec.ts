import { afterAll, describe, expect, it } from '@jest/globals';
import type { PublicationAnswerView } from '../../../../../src/modules/workflow/queries/published-together.view.js';
import { startApp } from '../../../../support/app.js';
import { inDays } from '../../../../support/orders-story.js';
import { ONE_MORE, ShopStory } from '../../../../support/shop-story.js';

const test = await startApp();
const { api } = test;
afterAll(test.close);
const begin = (tables?: number) => ShopStory.begin(test, tables);

describe('the proposals of a publication', () => {
  it('are answered with one acknowledgment, and published as one', async () => {
    const story = await begin();
    const publication = await story.dropEmails();
    expect(await story.step(publication, 'publish', {}, [409])).toMatchObject({ code: 'proposal.not_approved' });
    const answered = await story.answer<PublicationAnswerView>(story.billing, publication, { notes: 'go on' });
    expect(answered.acknowledgments).toMatchObject([{ answer: 'approved' }, { answer: 'approved' }]);
    expect(answered.publication).toMatchObject({ status: 'approved' });
    await story.answer(story.billing, publication, { notes: 'go on' }, 200);
    expect(await story.step(publication, 'publish', {}, [201])).toMatchObject({
      status: 'published',
      closed_at: expect.any(String),
      proposals: [{ status: 'published', published_contract_id: expect.any(String) }, { status: 'published' }],
    });
    expect(await story.versions()).toEqual(['2.0.0', '2.0.0']);
    expect(await story.step(publication, 'publish', {}, [409])).toMatchObject({ code: 'publication.closed' });
  });

  it('are answered one by one too, where the team names them', async () => {
    const story = await begin();
    const publication = await story.dropEmails();
    const [first, second] = publication.proposals.map(({ proposal_id: id }) => id);
    await story.answer(story.billing, publication, { proposal_ids: [first] });
    expect(await story.publication(publication)).toMatchObject({
      status: 'open',
      proposals: [{ status: 'approved' }, { status: 'open' }],
    });
    await story.answer(story.billing, publication, { proposal_ids: [second], response: 'blocked', notes: 'no' });
    expect(await story.publication(publication)).toMatchObject({ status: 'open', blocked: true });
    expect(await story.answer(story.billing, publication, { proposal_ids: [publication.id] }, 422)).toMatchObject({
      code: 'publication.not_a_member',
      errors: [{ pointer: '/proposal_ids/0' }],
    });
  });

  it('live as long as the longest of their migrations needs', async () => {
    const story = await begin();
    const publication = await story.dropEmails();
    const [first] = publication.proposals;
    await story.answer(story.billing, publication, {
      proposal_ids: [first?.proposal_id],
      response: 'migrating',
      migration_deadline: inDays(60),
    });
    const { expires_at: expiresAt } = await story.publication(publication);
    expect(new Date(expiresAt).getTime()).toBeGreaterThan(new Date(inDays(66)).getTime());
  });

  it.each(['publish', 'withdraw', 'reject'])('do not %s singly', async (step) => {
    const story = await begin();
    const { id, proposals } = await story.dropEmails();
    for (const { proposal_id: proposalId } of proposals) {
      const body = step === 'publish' ? {} : { reason: 'just this one' };
      expect(await api.post(`/proposals/${proposalId}/${step}`, body, 409)).toMatchObject({
        code: 'proposal.in_publication',
        details: { publication_id: id },
      });
    }
  });

  it.each([
    ['withdraw', 'withdrawn'],
    ['reject', 'rejected'],
  ])('%s together', async (step, status) => {
    const story = await begin();
    const publication = await story.dropEmails();
    const by =
      step === 'reject' ? await test.given.team(`admins of ${story.producer.name}`, ['admin']) : story.producer;
    expect(await story.step(publication, step, { reason: 'not now' }, [200, by])).toMatchObject({
      status,
      closed_reason: 'not now',
      proposals: [{ status }, { status }],
    });
    expect(await story.publish(story.items(ONE_MORE, ONE_MORE), 201)).toMatchObject({ decision: 'published' });
  });

  it('are nobody else’s to publish, withdraw or reject', async () => {
    const story = await begin();
    const publication = await story.dropEmails();
    await story.answer(story.billing, publication, {});
    for (const [step, body] of [
      ['publish', {}],
      ['withdraw', { reason: 'no' }],
      ['reject', { reason: 'no' }],
    ] as const) {
      await story.step(publication, step, body, [403, story.billing]);
    }
    expect(await story.answer(story.hr, publication, {}, 403)).toMatchObject({ code: 'proposal.not_required' });
    expect(await story.answer(story.billing, publication, { consumer_team_id: story.hr.id }, 403)).toMatchObject({
      code: 'team.not_yours',
    });
    expect(await story.publication(publication)).toMatchObject({ status: 'approved' });
  });
});
