import { afterAll, expect, it } from '@jest/globals';
import type { CommentView } from '../../../../../src/modules/workflow/queries/comment.view.js';
import { startApp } from '../../../../support/app.js';
import { OrdersStory } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const { api } = test;
const story = await OrdersStory.begin(test);
const { id } = await story.dropEmail();
const path = `/proposals/${id}/comments`;
const texts = ({ results }: { results: CommentView[] }) => results.map(({ text }) => text);

it('lets any team comment, and anyone who reads see it', async () => {
  const stranger = await story.team('search');
  const first = await stranger.api.post<CommentView>(path, { text: 'We may read it soon.' }, 201);
  expect(first).toMatchObject({
    proposal_id: id,
    team_id: stranger.id,
    team_name: stranger.name,
    commented_by: 'test',
  });
  await story.billing.api.post(path, { text: 'Could it stay until March?' }, 201);
  const reader = await story.team('reader', ['read']);
  expect(texts(await reader.api.get(path))).toEqual(['We may read it soon.', 'Could it stay until March?']);
  expect(await story.proposal({ id })).toMatchObject({ status: 'open', acknowledgments: [] });
});

it('lists them a page at a time', async () => {
  const first = await api.get<{ results: CommentView[]; next_cursor: string }>(`${path}?limit=1`);
  const second = await api.get<{ results: CommentView[] }>(`${path}?limit=1&cursor=${first.next_cursor}`);
  expect([texts(first), texts(second), second]).toMatchObject([
    ['We may read it soon.'],
    ['Could it stay until March?'],
    { next_cursor: null },
  ]);
});

it('refuses who only reads, who speaks for another team, and what says nothing', async () => {
  const reader = await story.team('viewer', ['read']);
  expect(await reader.api.post(path, { text: 'hello' }, 403)).toMatchObject({ code: 'scope.missing' });
  const foreign = { text: 'hello', team_id: story.billing.id };
  expect(await story.hr.api.post(path, foreign, 403)).toMatchObject({ code: 'team.not_yours' });
  expect(await story.hr.api.post(path, { text: '  ' }, 422)).toMatchObject({ errors: [{ pointer: '/text' }] });
  expect(await api.post(path, { text: 'hello' }, 422)).toMatchObject({ errors: [{ pointer: '/team_id' }] });
  expect(await api.post(path, foreign, 201)).toMatchObject({ team_id: story.billing.id });
});

it('knows no comments of a proposal that does not exist', async () => {
  const nothing = '/proposals/01900000-0000-7000-8000-000000000000/comments';
  expect(await api.get(nothing, 404)).toMatchObject({ code: 'proposal.not_found' });
  expect(await story.billing.api.post(nothing, { text: 'hello' }, 404)).toMatchObject({ code: 'proposal.not_found' });
});

it('takes no more once the proposal is closed, and keeps what was said', async () => {
  await story.step({ id }, 'withdraw', { reason: 'kept' }, [200]);
  expect(await story.billing.api.post(path, { text: 'thanks' }, 409)).toMatchObject({ code: 'proposal.closed' });
  expect(texts(await api.get(path))).toHaveLength(3);
});
