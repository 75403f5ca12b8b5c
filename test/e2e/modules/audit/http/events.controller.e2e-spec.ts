import { afterAll, describe, expect, it } from '@jest/globals';
import type { EventFeedView } from '../../../../../src/modules/audit/queries/event.view.js';
import { startApp } from '../../../../support/app.js';
import { eventually } from '../../../../support/eventually.js';

const { api, given, close } = await startApp();
afterAll(close);
const orders = await given.team('orders');
const reader = await given.team('reader', ['read']);

describe('GET /events', () => {
  it('shows a team its own events, under the words that the audit uses', async () => {
    const { results } = await eventually(
      () => orders.api.get<EventFeedView>('/events'),
      (page) => page.results.length >= 2,
    );
    expect(results).toEqual([
      {
        id: expect.any(String),
        type: 'team.created',
        occurred_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        asset_id: null,
        team_id: orders.id,
        data: { team_id: orders.id, name: 'orders' },
      },
      expect.objectContaining({ type: 'api_key.created', team_id: orders.id }),
    ]);
  });

  it('goes on from next_cursor, which is always there', async () => {
    await eventually(
      () => api.get<EventFeedView>('/events'),
      (page) => page.results.length >= 4,
    );
    const first = await api.get<EventFeedView>('/events?limit=3');
    const second = await api.get<EventFeedView>(`/events?after=${first.next_cursor}`);
    const third = await api.get<EventFeedView>(`/events?after=${second.next_cursor}`);
    expect([first, second, third].map(({ results }) => results.length)).toEqual([3, 1, 0]);
    expect(third.next_cursor).toEqual(expect.any(String));
  });

  it('is for every reader, and for nobody else', async () => {
    await eventually(
      () => reader.api.get<EventFeedView>('/events'),
      (page) => page.results.length >= 2,
    );
    expect((await reader.api.get<EventFeedView>('/events')).results).toHaveLength(2);
    expect(await api.as(null).get('/events', 401)).toMatchObject({ code: 'key.invalid' });
  });

  it.each([
    ['after=nonsense', 'cursor'],
    ['after=', 'cursor'],
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['cursor=x', 'cursor'],
  ])('refuses ?%s', async (query, pointer) => {
    expect((await api.get(`/events?${query}`, 422)).errors).toMatchObject([{ pointer }]);
  });
});
