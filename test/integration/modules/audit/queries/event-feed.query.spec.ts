import { afterAll, describe, expect, it } from '@jest/globals';
import { EventFeed } from '../../../../../src/modules/audit/queries/event-feed.query.js';
import type { EventView } from '../../../../../src/modules/audit/queries/event.view.js';
import type { DomainEvent } from '../../../../../src/kernel/domain-event.js';
import type { Actor } from '../../../../../src/platform/auth/actor.js';
import { recordEvents } from '../../../../../src/platform/events/record-events.js';
import { newId } from '../../../../../src/platform/ids.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount } from '../../../../support/event-log.js';
import { eventually } from '../../../../support/eventually.js';
import { describeOnServer } from '../../../../support/on-server.js';

const { app, database, given, close } = await startApp();
afterAll(close);
const feed = app.get(EventFeed);

const happened = (entityId: string, fields: Partial<DomainEvent> = {}): DomainEvent => ({
  action: 'proposal.commented',
  entityType: 'thing',
  entityId,
  data: { thing: entityId },
  ...fields,
});
const record = (...events: DomainEvent[]) => database.transaction((em) => recordEvents(em, ADMIN, ...events));
/** What happened here; the teams that a test makes may come late into the feed, and are no part of what it asks. */
const thingsIn = (events: readonly EventView[]) => events.flatMap(({ data }) => data['thing'] ?? []);

/** Everything there is for the asker after the cursor, in pages of the given size. */
async function readAll(by: Actor, cursor?: string, limit = 50): Promise<{ events: EventView[]; cursor: string }> {
  const page = await feed.since(by, cursor, limit);
  if (page.results.length < limit) {
    return { events: page.results, cursor: page.next_cursor };
  }
  const rest = await readAll(by, page.next_cursor, limit);
  return { events: [...page.results, ...rest.events], cursor: rest.cursor };
}

/** Where the feed stands once it shows all that is recorded; what came later would else be taken for news. */
async function start(): Promise<string> {
  const recorded = await eventCount(database);
  const { cursor } = await eventually(
    () => readAll(ADMIN),
    ({ events }) => events.length >= recorded,
  );
  return cursor;
}
/** Reads until that many things have come, because other databases of a server hold its feed back. */
const read = async (by: Actor, cursor: string | undefined, expected: number, limit?: number) =>
  eventually(
    () => readAll(by, cursor, limit),
    ({ events }) => thingsIn(events).length >= expected,
  );

describe('the feed', () => {
  it('shows a team what concerns it, and an admin everything', async () => {
    const [orders, billing] = [await given.team('orders'), await given.team('billing')];
    const cursor = await start();
    await record(
      happened('own', { teamId: orders.id }),
      happened('told', { teamId: billing.id, audience: [orders.id] }),
      happened('foreign', { teamId: billing.id }),
      happened('nobody’s'),
    );
    expect(thingsIn((await read(ADMIN, cursor, 4)).events)).toEqual(['own', 'told', 'foreign', 'nobody’s']);
    expect(thingsIn((await read(keyOf(orders), cursor, 2)).events)).toEqual(['own', 'told']);
    expect(thingsIn((await read(keyOf(billing), cursor, 2)).events)).toEqual(['told', 'foreign']);
  });

  it('shows nothing to a principal of no team that is no admin', async () => {
    await record(happened('secret'));
    expect((await readAll({ ...ADMIN, scopes: ['read'] })).events).toEqual([]);
  });

  it('begins with the oldest event, and goes on where a cursor left off', async () => {
    const cursor = await start();
    await record(...['a', 'b', 'c', 'd', 'e'].map((thing) => happened(thing)));
    const { events } = await read(ADMIN, cursor, 5, 2);
    expect(thingsIn(events)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect((await readAll(ADMIN)).events.slice(-events.length)).toEqual(events);
  });

  it('gives a cursor also when nothing has happened, and that cursor misses nothing', async () => {
    const cursor = await start();
    const idle = await feed.since(ADMIN, cursor, 50);
    expect(idle).toEqual({ results: [], next_cursor: expect.any(String) });
    await record(happened('after the pause'));
    expect(thingsIn((await read(ADMIN, idle.next_cursor, 1)).events)).toEqual(['after the pause']);
  });

  it('moves the cursor of a team past what concerns others', async () => {
    const quiet = keyOf(await given.team('quiet'));
    const { cursor: before } = await readAll(quiet);
    await record(happened('loud'));
    await read(ADMIN, before, 1);
    expect((await readAll(quiet)).cursor).not.toBe(before);
    await record(happened('quiet', { teamId: quiet.teamId }));
    expect(thingsIn((await read(quiet, before, 1)).events)).toEqual(['quiet']);
  });

  it('does not say who did it, nor what it was before', async () => {
    const cursor = await start();
    await record(happened('private', { before: { secret: 1 }, after: { secret: 2 } }));
    const [event] = (await read(ADMIN, cursor, 1)).events;
    expect(Object.keys(event ?? {})).toEqual(['id', 'type', 'occurred_at', 'asset_id', 'team_id', 'data']);
  });

  it.each(['nonsense', '', 'MTIz', Buffer.from('1.1; drop table').toString('base64url')])(
    'refuses %j for a cursor',
    async (cursor) => {
      await expect(feed.since(ADMIN, cursor, 50)).rejects.toMatchObject({ code: 'cursor.invalid' });
    },
  );

  it('waits for a transaction that may still be running, and neither shows nor skips its events', async () => {
    const team = newId();
    const cursor = await start();
    // Stands for a transaction that began, wrote this, and has not yet committed.
    const columns =
      'stream, stream_sequence, action, entity_type, entity_id, audience, actor, canonical, previous_hash, hash';
    await database.em().execute(
      `insert into audit.events (id, team_id, data, transaction_id, ${columns})
       select gen_random_uuid(), ?, '{"thing":"late"}', (pg_current_xact_id()::text::bigint + 4)::text::xid8,
         ?, 1, 'proposal.commented', 'thing', 'late', array[?], '{}', '', '', ''`,
      [team, `team:${team}`, team],
    );
    await record(happened('early', { teamId: team }));
    const first = await read(ADMIN, cursor, 1);
    expect(thingsIn(first.events)).toEqual(['early']);
    for (const thing of ['one', 'two', 'three', 'four']) {
      await record(happened(thing));
    }
    const rest = await read(ADMIN, first.cursor, 5);
    expect(new Set(thingsIn(rest.events))).toEqual(new Set(['one', 'two', 'three', 'four', 'late']));
    expect(rest.events).toHaveLength(5);
  });
});

describeOnServer('a transaction that commits late', () => {
  it('is not skipped: what was written after it waits for it', async () => {
    const cursor = await start();
    const committed = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const slow = database.transaction(async (em) => {
      await recordEvents(em, ADMIN, happened('slow', { teamId: newId() }));
      written.resolve();
      await committed.promise;
    });
    await written.promise;
    await record(happened('quick', { teamId: newId() }));
    const meanwhile = await readAll(ADMIN, cursor);
    expect(meanwhile.events).toEqual([]);
    committed.resolve();
    await slow;
    expect(thingsIn((await read(ADMIN, meanwhile.cursor, 2)).events)).toEqual(['slow', 'quick']);
  });

  it('costs a reader that polls all the time no event and shows none twice', async () => {
    let cursor = await start();
    const seen: unknown[] = [];
    const progress = { writing: true };
    const writers = Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let index = 0; index < 15; index++) {
          await database.transaction(async (em) => {
            await recordEvents(em, ADMIN, happened(`${writer}/${index}`, { teamId: newId() }));
            await em.execute('select pg_sleep(?)', [((writer * 7 + index * 3) % 10) / 1_000]);
          });
        }
      }),
    ).finally(() => (progress.writing = false));
    const poll = async () => {
      const page = await feed.since(ADMIN, cursor, 7);
      seen.push(...thingsIn(page.results));
      cursor = page.next_cursor;
    };
    while (progress.writing) {
      await poll();
    }
    await writers;
    await eventually(poll, () => seen.length >= 120);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });
});
