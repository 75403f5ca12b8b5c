import { afterAll, describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '../../../../src/kernel/domain-event.js';
import { chainHash, GENESIS_HASH } from '../../../../src/platform/events/chain.js';
import { recordEvents } from '../../../../src/platform/events/record-events.js';
import { StoredEvent } from '../../../../src/platform/events/stored-event.entity.js';
import { newId } from '../../../../src/platform/ids.js';
import { ADMIN } from '../../../support/actors.js';
import { startApp } from '../../../support/app.js';
import { eventCount, eventsAbout } from '../../../support/event-log.js';
import { statementsOf } from '../../../support/statements.js';
import { atOnce, fulfilled } from '../../../support/settled.js';

const { app, database, close } = await startApp();
afterAll(close);

const happened = (fields: Partial<DomainEvent> = {}): DomainEvent => ({
  action: 'proposal.commented',
  entityType: 'thing',
  entityId: newId(),
  ...fields,
});
const record = (...events: DomainEvent[]) => database.transaction((em) => recordEvents(em, ADMIN, ...events));
const streamOf = (stream: string) =>
  database.em().find(StoredEvent, { stream }, { orderBy: { streamSequence: 'asc' } });

describe('recording', () => {
  it('is refused outside a transaction', async () => {
    await expect(recordEvents(database.em(), ADMIN, happened())).rejects.toThrow(
      'outside a transaction: proposal.commented',
    );
  });

  it('leaves nothing of a transaction that is rolled back', async () => {
    const before = await eventCount(database);
    const entityId = newId();
    await expect(
      database.transaction(async (em) => {
        await recordEvents(em, ADMIN, happened({ entityId }));
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await eventsAbout(database, entityId)).toEqual([]);
    expect(await eventCount(database)).toBe(before);
  });

  it('chains the events of one asset, else of one team, else of the system', async () => {
    const [assetId, teamId] = [newId(), newId()];
    await record(happened({ assetId, teamId }), happened({ teamId }), happened(), happened({ assetId }));
    expect((await streamOf(`asset:${assetId}`)).map(({ streamSequence }) => streamSequence)).toEqual([1, 2]);
    expect(await streamOf(`team:${teamId}`)).toHaveLength(1);
    expect((await streamOf('system')).length).toBeGreaterThan(0);
  });

  it('takes as many statements for many events of one stream as for one, and keeps their order', async () => {
    const teamId = newId();
    const few = await statementsOf(app, () => record(happened({ teamId })));
    const named = Array.from({ length: 30 }, (_, at) => `thing ${at}`);
    const many = await statementsOf(app, () => record(...named.map((entityId) => happened({ teamId, entityId }))));
    expect(many).toHaveLength(few.length);
    const stored = await database.em().find(StoredEvent, { teamId }, { orderBy: { sequence: 'asc' } });
    expect(stored.slice(1).map(({ entityId }) => entityId)).toEqual(named);
    expect(stored.map(({ streamSequence }) => streamSequence)).toEqual(stored.map((_, at) => at + 1));
  });

  it('hashes each event together with the hash before it', async () => {
    const teamId = newId();
    await record(happened({ teamId }), happened({ teamId }));
    const [first, second] = await streamOf(`team:${teamId}`);
    expect(first).toMatchObject({ previousHash: GENESIS_HASH, hash: chainHash(GENESIS_HASH, first!.canonical) });
    expect(second).toMatchObject({ previousHash: first!.hash, hash: chainHash(first!.hash, second!.canonical) });
  });

  it('tells the event’s own team, and each other team once', async () => {
    const [teamId, other] = [newId(), newId()];
    const event = happened({ teamId, audience: [other, teamId, other] });
    await record(event);
    expect(await eventsAbout(database, event.entityId)).toMatchObject([{ audience: [teamId, other] }]);
  });

  it('tells for whom an admin acted, unless it is the admin’s own team', async () => {
    const [own, other] = [newId(), newId()];
    const by = { ...ADMIN, teamId: own };
    const [forSelf, forOther] = [happened({ onBehalfOf: own }), happened({ onBehalfOf: other })];
    await database.transaction((em) => recordEvents(em, by, forSelf, forOther));
    expect(await eventsAbout(database, forSelf.entityId)).toMatchObject([{ actor: { on_behalf_of: null } }]);
    expect(await eventsAbout(database, forOther.entityId)).toMatchObject([{ actor: { on_behalf_of: other } }]);
  });

  it('leaves no gap in a stream that twenty transactions extend at once', async () => {
    const teamId = newId();
    const results = await atOnce(20, () => record(happened({ teamId }), happened({ teamId })));
    expect(fulfilled(results)).toHaveLength(20);
    const events = await streamOf(`team:${teamId}`);
    expect(events.map(({ streamSequence }) => streamSequence)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
    expect(new Set(events.map(({ previousHash }) => previousHash)).size).toBe(40);
  });
});

describe('the log', () => {
  it.each([
    ['update', `update audit.events set action = 'nothing.happened'`],
    ['delete', 'delete from audit.events'],
    ['truncate', 'truncate audit.events'],
    ['update in the role of a replica', `set session_replication_role = replica; update audit.events set action = ''`],
  ])('refuses %s', async (_, sql) => {
    await record(happened());
    const before = await eventCount(database);
    const work = database.transaction(async (em) => {
      for (const statement of sql.split('; ')) {
        await em.execute(statement.replace('set session', 'set local session'));
      }
    });
    await expect(work).rejects.toMatchObject({ code: '42501' });
    expect(await eventCount(database)).toBe(before);
    expect(await database.em().count(StoredEvent, { action: 'proposal.commented' })).toBeGreaterThan(0);
  });

  it('numbers its events itself', async () => {
    const columns = 'sequence, id, stream, stream_sequence, action, entity_type, entity_id, audience, actor, data';
    const insert = `insert into audit.events (${columns}, canonical, previous_hash, hash)
      values (1, gen_random_uuid(), 's', 1, 'a', 't', 'e', '{}', '{}', '{}', '', '', '')`;
    await expect(database.em().execute(insert)).rejects.toMatchObject({ code: '428C9' });
  });
});
