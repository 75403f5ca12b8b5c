import { json } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { EventFeedView } from '../../../../../src/modules/audit/queries/event.view.js';
import { startApp } from '../../../../support/app.js';
import { followStream, openStream } from '../../../../support/event-stream.js';
import { eventually } from '../../../../support/eventually.js';
import { OrdersStory, withColumns } from '../../../../support/orders-story.js';
import type { TestTeam } from '../../../../support/test-team.js';

const test = await startApp();
const { api, given, close } = test;
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

describe('what a team hears of a change', () => {
  const heard = async (team: TestTeam, type: string, count = 1) => {
    const { results } = await eventually(
      () => team.api.get<EventFeedView>('/events?limit=200'),
      (page) => page.results.filter((event) => event.type === type).length >= count,
    );
    return results.filter((event) => event.type === type).map(({ data }) => data);
  };

  it('is what touches its columns; the producer hears the whole, and the answers', async () => {
    const story = await OrdersStory.begin(test);
    const proposal = await story.propose('id', 'phone');
    const [ofEmail, ofName] = ['/email', '/name'].map((path) => [expect.objectContaining({ path })]);
    expect(await heard(story.billing, 'proposal.opened')).toMatchObject([
      { proposal_id: proposal.id, findings: ofEmail, columns_of_yours: ['email'] },
    ]);
    expect(await heard(story.hr, 'proposal.opened')).toMatchObject([{ findings: ofName, columns_of_yours: ['name'] }]);
    const [whole] = await heard(story.producer, 'proposal.opened');
    expect(whole).toMatchObject({ findings: [expect.anything(), expect.anything()] });
    expect(whole).not.toHaveProperty('affected');
    await story.answer(story.billing, proposal, 'blocked', { notes: 'not yet' });
    expect(await heard(story.producer, 'proposal.blocked')).toMatchObject([
      { team_id: story.billing.id, notes: 'not yet' },
    ]);
    const { results } = await story.hr.api.get<EventFeedView>('/events?limit=200');
    expect(results.map(({ type }) => type)).not.toContain('proposal.blocked');
  });

  it('holds the end of a version that it moves from, and of a column that it reads', async () => {
    const story = await OrdersStory.begin(test);
    const column = (name: string, more: object = {}) => ({ name, type: 'VARCHAR', ...more });
    const columns = [
      column('id'),
      column('name'),
      column('email', { deprecated: { since: '2026-01-01' } }),
      column('phone'),
    ];
    await story.publish({ schema_format: 'columns', schema: { columns } }, 201);
    expect(await heard(story.billing, 'contract.deprecated')).toMatchObject([{ version: '1.0.0' }]);
    expect(await heard(story.billing, 'column.deprecated')).toMatchObject([{ columns: ['/email'] }]);
    const { results } = await story.hr.api.get<EventFeedView>('/events?limit=200');
    expect(results.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['contract.published', 'contract.deprecated']),
    );
    expect(results.map(({ type }) => type)).not.toContain('column.deprecated');
  });
});

describe('what a team hears of a version', () => {
  const published = async (team: TestTeam, version: string) => {
    const { results } = await eventually(
      () => team.api.get<EventFeedView>('/events?limit=200'),
      (page) => page.results.some(({ data }) => data['version'] === version),
    );
    return results.filter(({ type, data }) => type === 'contract.published' && data['version'] === version);
  };

  it('is the version, and of the findings those about what it reads, as it read before', async () => {
    const story = await OrdersStory.begin(test);
    const [whole, pinned, downstream] = [
      await story.team('whole'),
      await story.team('pinned'),
      await story.team('marts'),
    ];
    await story.register(whole, null);
    const { id } = await story.register(pinned, ['email']);
    await story.producer.api.patch(`/assets/${story.asset.id}`, { materialized_versions: true });
    await pinned.api.patch(`/registrations/${id}`, { pinned_version: '1.0.0' });
    const mart = await given.asset({ owner: downstream }).make();
    await downstream.api.post(`/assets/${mart.id}/dependencies`, { upstream_asset_id: story.asset.id }, 201);
    await story.publish(withColumns('id', 'name', 'email', 'phone', 'note'), 201);
    const about = (path: string) => expect.objectContaining({ path });
    for (const [team, findings] of [
      [story.producer, [about('/note')]],
      [whole, [about('/note')]],
      [story.billing, []],
      [pinned, []],
    ] as const) {
      expect(await published(team, '1.1.0')).toMatchObject([{ data: { findings, replaces: { version: '1.0.0' } } }]);
    }
    const forced = { force: true, force_reason: 'the vendor shuts it down' };
    await api.post(`/assets/${story.asset.id}/contracts`, { ...withColumns('id', 'name', 'phone'), ...forced }, 201);
    const [gone, note] = [about('/email'), about('/note')];
    for (const [team, findings, columns] of [
      [story.producer, [gone, note], undefined],
      [whole, [gone, note], ['email', 'note']],
      [story.billing, [gone], ['email']],
      [story.hr, [], []],
      [pinned, [], []],
      [downstream, [gone, note], []],
    ] as const) {
      const [event] = await published(team, '2.0.0');
      expect([team.name, event!.data['findings'], event!.data['columns_of_yours']]).toEqual([
        team.name,
        findings,
        columns,
      ]);
      expect(event!.data).not.toHaveProperty('affected');
    }
    const { results } = await pinned.api.get<EventFeedView>('/events?limit=200');
    const ended = results.filter(({ type }) => type === 'contract.deprecated').map(({ data }) => data['version']);
    expect(ended).toEqual(['1.0.0']);
  });
});

describe('GET /events/stream', () => {
  const follow = (team: TestTeam, count: number, headers: Record<string, string> = {}, query = '') =>
    followStream(`${url}/api/v1/events/stream${query}`, count, { authorization: `Bearer ${team.key}`, ...headers });
  let url = '';
  const listening = test.listen().then((at) => (url = at));

  it('shows what the feed shows, each event with a cursor that goes on after it', async () => {
    await listening;
    const team = await given.team('streaming');
    const { results } = await eventually(
      () => team.api.get<EventFeedView>('/events'),
      (page) => page.results.length >= 2,
    );
    const start = Buffer.from('0.0').toString('base64url');
    const streamed = await follow(team, 2, {}, `?after=${start}`);
    expect(streamed.map(({ event }) => event)).toEqual(results);
    const resumed = await follow(team, 1, { 'last-event-id': streamed[0]!.id }, `?after=${start}`);
    expect(resumed).toEqual(streamed.slice(1));
  });

  it('begins now, and shows what happens while it is open to whom it concerns', async () => {
    const team = await given.team('watching');
    await eventually(
      () => team.api.get<EventFeedView>('/events'),
      (page) => page.results.length >= 2,
    );
    const following = follow(team, 1);
    await orders.api.patch(`/teams/${orders.id}`, { metadata: { tier: 2 } });
    for (let tries = 0; tries < 3; tries++) {
      await team.api.patch(`/teams/${team.id}`, { metadata: { tries } });
    }
    expect((await following)[0]).toMatchObject({ event: { type: 'team.updated', team_id: team.id } });
  });

  it('is refused like the feed: without a key, and for what is no cursor', async () => {
    expect((await api.as(null).get('/events/stream', 401)).code).toBe('key.invalid');
    expect((await api.get('/events/stream?after=nonsense', 422)).code).toBe('cursor.invalid');
  });

  it('is open five times at once by one key, and a place is free again when one is closed', async () => {
    await listening;
    const team = await given.team('many-eyed');
    const open = (key: string) => openStream(`${url}/api/v1/events/stream`, key);
    const streams = await Promise.all(Array.from({ length: 5 }, () => open(team.key)));
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const refused = await open(team.key);
    expect([refused.status, refused.response.headers['retry-after']]).toEqual([429, '5']);
    expect(await json(refused.response)).toMatchObject({ code: 'stream.too_many', details: { most: 5 } });
    const other = await open((await given.key(team.id, ['read'])).key);
    expect(other.status).toBe(200);
    streams[0]!.stop();
    const again = await eventually(
      () => open(team.key),
      ({ status, stop }) => status === 200 || (stop(), false),
    );
    expect(again.status).toBe(200);
    for (const { stop } of [...streams, other, again]) {
      stop();
    }
  });

  it('ends when the service shuts down', async () => {
    const other = await startApp();
    const at = await other.listen();
    const team = await other.given.team('last');
    const response = await fetch(`${at}/api/v1/events/stream`, { headers: { authorization: `Bearer ${team.key}` } });
    await other.close();
    await expect(response.text()).resolves.toContain('retry: 1000');
  });
});
