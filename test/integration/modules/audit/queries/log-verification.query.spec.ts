import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LogVerification } from '../../../../../src/modules/audit/queries/log-verification.query.js';
import { chainHash } from '../../../../../src/platform/events/chain.js';
import { recordEvents } from '../../../../../src/platform/events/record-events.js';
import { StoredEvent } from '../../../../../src/platform/events/stored-event.entity.js';
import { newId } from '../../../../../src/platform/ids.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount } from '../../../../support/event-log.js';
import { tamper } from '../../../../support/tampering.js';

const { app, database, close } = await startApp();
afterAll(close);
const verification = app.get(LogVerification);

/** Five events of one stream, amid those of others. */
async function stream(): Promise<StoredEvent[]> {
  const teamId = newId();
  for (let index = 0; index < 5; index++) {
    const happened = {
      action: 'proposal.commented' as const,
      entityType: 'thing',
      entityId: newId(),
      after: { index },
    };
    await database.transaction((em) => recordEvents(em, ADMIN, { ...happened, teamId }, happened));
  }
  return database.em().find(StoredEvent, { stream: `team:${teamId}` }, { orderBy: { streamSequence: 'asc' } });
}

describe('a log that nobody touched', () => {
  it('is valid, whatever its events hold', async () => {
    const odd = {
      text: 'ü \u2028 \\ " 🏛️',
      numbers: [0, -0, 1e21, 1e-7, 0.1, Number.MAX_SAFE_INTEGER, 1e300],
      moment: new Date(1_767_225_600_123),
      nothing: undefined,
      list: [undefined, null, [], {}],
      inherited: JSON.parse('{"__proto__":{"constructor":1}}') as unknown,
      '': { z: 1, a: 2, ä: 3, '10': 4, '9': 5 },
    };
    for (const value of [odd, 'text', '"quoted"', '', 7, 0, false, true, null, [], {}, [[]]]) {
      const event = { action: 'proposal.commented' as const, entityType: 'thing', entityId: newId() };
      await database.transaction((em) =>
        recordEvents(em, ADMIN, { ...event, before: value, after: { value }, data: { value } }),
      );
    }
    expect(await verification.run()).toEqual({ valid: true, checked: await eventCount(database), first_invalid: null });
  });

  it('is looked at to its last event, also beyond one batch', async () => {
    const event = { action: 'proposal.commented' as const, entityType: 'thing', entityId: newId() };
    await database.transaction((em) => recordEvents(em, ADMIN, ...Array.from({ length: 510 }, () => event)));
    expect(await verification.run()).toEqual({ valid: true, checked: await eventCount(database), first_invalid: null });
  });
});

const named = (event: StoredEvent, reason: string) => ({
  valid: false,
  checked: expect.any(Number),
  first_invalid: { sequence: event.sequence, id: event.id, stream: event.stream, reason },
});
const set = (assignment: string, { id }: StoredEvent) => `update audit.events set ${assignment} where id = '${id}'`;

describe('a log that somebody rewrote', () => {
  let events: StoredEvent[];
  const [, second, third, fourth] = [0, 1, 2, 3].map((index) => () => events[index]!);

  beforeEach(async () => {
    await tamper(database, 'truncate audit.events');
    await stream();
    events = await stream();
    await stream();
  });

  it.each([
    ['what happened', `action = 'thing.unhappened'`],
    ['when it happened', `occurred_at = occurred_at - interval '1 millisecond'`],
    ['who did it', `actor = '{"kind":"system","key_id":null,"team_id":null,"name":"x","on_behalf_of":null}'`],
    ['which key did it', 'actor_key_id = gen_random_uuid()'],
    ['what it was before', `before = '{"index":2}'`],
    ['what it became', `after = '{"index":"2"}'`],
    ['what the feed shows', `data = '{"more":1}'`],
    ['which thing it is about', `entity_id = 'another'`],
    ['which asset it is about', 'asset_id = gen_random_uuid()'],
    ['whom it was told', `audience = '{}'`],
    ['which request caused it', 'request_id = null'],
  ])('is found out by the event where it was changed: %s', async (_, assignment) => {
    await tamper(database, set(assignment, third!()));
    expect(await verification.run()).toEqual(named(third!(), 'fields_changed'));
  });

  it('is found out by an event whose bytes were changed along with its fields', async () => {
    const bytes = third!().canonical.replace('{"index":2}', '{"index":3}');
    expect(bytes).not.toBe(third!().canonical);
    await tamper(database, set(`after = '{"index":3}', canonical = '${bytes}'`, third!()));
    expect(await verification.run()).toEqual(named(third!(), 'hash_changed'));
  });

  it('is found out by the next event when the changed one was hashed again', async () => {
    const { canonical, previousHash } = third!();
    const bytes = canonical.replace('{"index":2}', '{"index":3}');
    const hash = chainHash(previousHash, bytes);
    await tamper(database, set(`after = '{"index":3}', canonical = '${bytes}', hash = '${hash}'`, third!()));
    expect(await verification.run()).toEqual(named(fourth!(), 'chain_broken'));
  });

  it('is found out by the event after one that was deleted', async () => {
    await tamper(database, `delete from audit.events where id = '${third!().id}'`);
    expect(await verification.run()).toEqual(named(fourth!(), 'sequence_gap'));
  });

  it('is found out by the event that is now first', async () => {
    await tamper(database, `delete from audit.events where id = '${events[0]!.id}'`);
    expect(await verification.run()).toEqual(named(second!(), 'sequence_gap'));
  });

  it('is found out when the deleted event’s place was closed up', async () => {
    const { id, stream: name, streamSequence } = third!();
    const move = `update audit.events set stream_sequence = stream_sequence - 1
      where stream = '${name}' and stream_sequence > ${streamSequence}`;
    await tamper(database, `delete from audit.events where id = '${id}'`, move);
    expect(await verification.run()).toEqual(named(fourth!(), 'fields_changed'));
  });

  it('is found out when two events changed places', async () => {
    await tamper(
      database,
      set('stream_sequence = 99', second!()),
      set('stream_sequence = 2', third!()),
      set('stream_sequence = 3', second!()),
    );
    expect(await verification.run()).toEqual(named(second!(), 'fields_changed'));
  });

  it('names the earliest of several', async () => {
    const last = (await stream()).at(-1)!;
    await tamper(database, set(`action = 'x'`, last), set(`action = 'x'`, fourth!()));
    expect(await verification.run()).toEqual(named(fourth!(), 'fields_changed'));
  });
});
