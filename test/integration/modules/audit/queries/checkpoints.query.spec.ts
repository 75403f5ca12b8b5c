import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckpointVerification } from '../../../../../src/modules/audit/queries/checkpoint-verification.js';
import { Checkpoints } from '../../../../../src/modules/audit/queries/checkpoints.query.js';
import { LogVerification } from '../../../../../src/modules/audit/queries/log-verification.query.js';
import { openNote } from '../../../../../src/modules/audit/sealing/signed-note.js';
import { SealLog } from '../../../../../src/modules/audit/sealing/seal-log.js';
import { canonicalEvent, chainHash, GENESIS_HASH } from '../../../../../src/platform/events/chain.js';
import { recordEvents } from '../../../../../src/platform/events/record-events.js';
import { StoredEvent } from '../../../../../src/platform/events/stored-event.entity.js';
import { newId } from '../../../../../src/platform/ids.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventually } from '../../../../support/eventually.js';
import { describeOnServer } from '../../../../support/on-server.js';
import { tamper } from '../../../../support/tampering.js';

const { app, database, close } = await startApp();
afterAll(close);
const [sealer, verification, checkpoints] = [app.get(SealLog), app.get(CheckpointVerification), app.get(Checkpoints)];

/** Events of one stream, each in a transaction of its own. */
async function stream(length = 3): Promise<StoredEvent[]> {
  const teamId = newId();
  for (let index = 0; index < length; index++) {
    const event = { action: 'proposal.commented' as const, entityType: 'thing', entityId: newId(), teamId };
    await database.transaction((em) => recordEvents(em, ADMIN, { ...event, after: { index } }));
  }
  return database.em().find(StoredEvent, { stream: `team:${teamId}` }, { orderBy: { streamSequence: 'asc' } });
}

const UNSETTLED = `
  select count(*)::int as entries from audit.events where transaction_id >= pg_snapshot_xmin(pg_current_snapshot())`;

/** Seals everything; on a server that waits for every transaction that runs, also for those of other databases. */
async function seal(): Promise<number> {
  await eventually(
    () => database.em().execute<{ entries: number }[]>(UNSETTLED),
    ([row]) => row?.entries === 0,
  );
  let [sealed, more] = [0, 0];
  do {
    more = await sealer.sealNext();
    sealed += more;
  } while (more > 0);
  return sealed;
}

const found = async () => (await verification.run()).first_invalid;

beforeEach(async () => {
  await tamper(database, 'truncate audit.events', 'truncate audit.checkpoints');
});

describe('a sealed log', () => {
  it('has signed checkpoints over everything, each behind the one before', async () => {
    const first = await stream();
    expect(await seal()).toBe(3);
    expect(await sealer.sealNext()).toBe(0);
    await stream(2);
    expect(await seal()).toBe(2);
    expect(await verification.run()).toEqual({ checked: 2, sealed_entries: 5, first_invalid: null });
    const { results } = await checkpoints.list({});
    expect(results.map(({ number, tree_size: size }) => [number, size])).toEqual([
      [2, 5],
      [1, 3],
    ]);
    expect(openNote(results[1]?.note ?? '', results[1]?.public_key ?? '')).toContain(`\n3\n${results[1]?.root}\n1\n`);
    expect(first).toHaveLength(3);
  });

  it('is sealed in pieces, however much there is', async () => {
    const event = { action: 'proposal.commented' as const, entityType: 'thing', entityId: newId() };
    await database.transaction((em) => recordEvents(em, ADMIN, ...Array.from({ length: 1_005 }, () => event)));
    await seal();
    expect(await verification.run()).toEqual({ checked: 2, sealed_entries: 1_005, first_invalid: null });
  });

  it('cannot be changed in its checkpoints either, but by who owns the table', async () => {
    await stream();
    await seal();
    for (const attempt of ['update audit.checkpoints set root = root', 'delete from audit.checkpoints']) {
      await expect(database.em().execute(attempt)).rejects.toThrow(/audit.checkpoints is append-only/);
    }
  });
});

describe('a log that was rewritten with every hash of its streams in place', () => {
  let [events, last]: [StoredEvent[], StoredEvent] = [[], undefined as never];

  beforeEach(async () => {
    await stream();
    events = await stream();
    last = events[2] as StoredEvent;
    await seal();
  });

  it('is found out by the end of a stream that was cut off', async () => {
    await tamper(database, `delete from audit.events where id = '${last.id}'`);
    expect(await found()).toEqual({ number: 1, reason: 'entry_missing', event_id: last.id });
    expect(await app.get(LogVerification).run()).toMatchObject({ valid: false, first_invalid: null });
  });

  it('is found out by a stream that was made anew', async () => {
    let previousHash = GENESIS_HASH;
    const statements = events.map((event) => {
      const canonical = canonicalEvent(Object.assign(event, { entityId: 'another' }));
      const set = `entity_id = 'another', canonical = '${canonical}', previous_hash = '${previousHash}'`;
      previousHash = chainHash(previousHash, canonical);
      return `update audit.events set ${set}, hash = '${previousHash}' where id = '${event.id}'`;
    });
    await tamper(database, ...statements);
    expect(await app.get(LogVerification).run()).toMatchObject({ valid: false, first_invalid: null });
    expect(await found()).toEqual({ number: 1, reason: 'entry_changed', event_id: events[0]?.id });
  });

  it('is found out by an event that was dated back', async () => {
    const [late] = await stream(1);
    await tamper(
      database,
      `update audit.events set transaction_id = '${events[1]?.transactionId}' where id = '${late?.id}'`,
    );
    expect(await found()).toMatchObject({ reason: expect.stringMatching(/^entry_/), number: 1 });
  });

  it.each([
    [
      'signature_wrong',
      `note = replace(note, '6', '7'), hash = encode(sha256(convert_to(replace(note, '6', '7'), 'UTF8')), 'hex')`,
    ],
    ['signature_wrong', `tree_size = 7`],
    ['chain_broken', `note = replace(note, '6', '7')`],
    ['chain_broken', `previous_hash = 'x'`],
    ['chain_broken', 'number = 2'],
    ['root_wrong', `leaves[1] = leaves[2]`],
  ])('is found out as %s by a checkpoint with %s', async (reason, assignment) => {
    await tamper(database, `update audit.checkpoints set ${assignment}`);
    expect(await found()).toMatchObject({ reason });
  });

  it('is found out when a checkpoint in the middle is gone', async () => {
    await stream();
    await seal();
    await tamper(database, 'delete from audit.checkpoints where number = 1');
    expect(await found()).toEqual({ number: 2, reason: 'chain_broken', event_id: null });
  });
});

describeOnServer('sealing beside running transactions', () => {
  it('waits for the oldest one, and then takes what it wrote too', async () => {
    const event = { action: 'proposal.commented' as const, entityType: 'thing', entityId: newId() };
    let [finish, begun] = [() => {}, () => {}];
    const [end, written] = [new Promise<void>((done) => (finish = done)), new Promise<void>((done) => (begun = done))];
    const slow = database.transaction(async (em) => {
      await recordEvents(em, ADMIN, { ...event, teamId: newId() });
      begun();
      await end;
    });
    await written;
    await stream();
    expect(await sealer.sealNext()).toBe(0);
    finish();
    await slow;
    expect(await seal()).toBe(4);
    expect(await found()).toBeNull();
  });

  it('is done once by many sealers at the same time', async () => {
    await stream(20);
    const sealed = await Promise.all(Array.from({ length: 8 }, () => sealer.sealNext()));
    const all = sealed.reduce((sum, each) => sum + each);
    expect(all + (all < 20 ? await seal() : 0)).toBe(20);
    expect(await verification.run()).toMatchObject({ sealed_entries: 20, first_invalid: null });
  });
});
