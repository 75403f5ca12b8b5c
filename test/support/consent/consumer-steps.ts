import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectAgreement } from './agreement.js';
import { type AskedChange, type Columns, type Consumer, minus, type Model, type Table } from './model.js';
import { consumer, names, read, readBy, REASON, type Step, step, tableIndex, whereAsked } from './step.js';
import type { World } from './world.js';

export const registerStep = (index: number, team: Consumer, columns: Columns | null): Step =>
  step(
    `register ${team} ${names(columns)}`,
    async (model, world) => {
      const table = model.table(index);
      const reply = await world.send(team, 'POST', '/registrations', {
        asset_id: world.assetId(index),
        columns: columns && [...columns],
      });
      const before = table.reads.get(team);
      const refused = model.dead.has(team) ? 401 : isUnknown(table.promised, columns) ? 422 : null;
      assert.equal(reply.status, refused ?? (before === undefined ? 201 : 200));
      if (refused === null) {
        const isAll = columns === null || before === null;
        table.reads.set(team, isAll ? null : new Set([...(before ?? []), ...columns]));
        world.registrations.set(`${index % 2} ${team}`, reply.body['id'] as string);
      }
    },
    { index },
  );

export const registering = fc.tuple(tableIndex, consumer, read).map((wanted) => registerStep(...wanted));

const isUnknown = (promised: Columns | null, columns: Columns | null): boolean =>
  promised !== null && columns !== null && minus(columns, promised).size > 0;

export const narrowing = fc.tuple(tableIndex, consumer, read).map(([index, team, columns]) =>
  step(
    `narrow ${team} ${names(columns)}`,
    async (model, world) => {
      const table = model.table(index);
      const path = `/registrations/${world.registrations.get(`${index % 2} ${team}`)}`;
      const { status } = await world.send(team, 'PATCH', path, { columns: columns && [...columns] });
      assert.equal(status, isUnknown(table.promised, columns) ? 422 : 200);
      if (status === 200) {
        table.reads.set(team, columns);
      }
    },
    readBy(index, team),
  ),
);

export const leaving = fc
  .tuple(tableIndex, consumer, fc.constantFrom('itself', 'by an admin', 'for a reason'))
  .map(([index, team, how]) =>
    step(
      `leave ${team} ${how}`,
      async (model, world) => {
        const table = model.table(index);
        const reason = how === 'for a reason' ? `?reason=${encodeURIComponent(REASON)}` : '';
        const path = `/registrations/${world.registrations.get(`${index % 2} ${team}`)}${reason}`;
        const { status } = await world.send(how === 'itself' ? team : 'admin', 'DELETE', path);
        const takesVote = how === 'by an admin' && table.isInPlay(model.today) && table.required().includes(team);
        assert.equal(status, takesVote ? 422 : 204);
        if (status === 204) {
          table.reads.delete(team);
        }
      },
      readBy(index, team),
    ),
  );

/** One team, whether it is asked or not. */
export const answering = fc
  .tuple(
    tableIndex,
    consumer,
    fc.constantFrom<Given['answer'][]>('approved', 'approved', 'migrating', 'blocked'),
    fc.nat(40),
  )
  .map(([index, team, answer, days]) =>
    step(
      `answer ${team} ${answer} ${days}`,
      (model, world) => giveAnswer(model, world, { index, team, answer, days }),
      whereAsked(index),
    ),
  );

/** All who are asked, as it goes where people get on. */
export const answeringTogether = fc
  .tuple(tableIndex, fc.constantFrom<Given['answer'][]>('approved', 'approved', 'migrating'), fc.nat(12))
  .map(([index, answer, days]) =>
    step(
      `all answer ${answer} ${days}`,
      async (model, world) => {
        for (const team of model.table(index).required()) {
          await giveAnswer(model, world, { index, team, answer, days });
          await expectAgreement(model, world, index);
        }
      },
      whereAsked(index),
    ),
  );

interface Given {
  readonly index: number;
  readonly team: Consumer;
  readonly answer: 'approved' | 'blocked' | 'migrating';
  readonly days: number;
}

async function giveAnswer(model: Model, world: World, { index, team, answer, days }: Given): Promise<void> {
  const table = model.table(index);
  const asked = table.asked as AskedChange;
  const isMigrating = answer === 'migrating';
  const from = isMigrating ? model.today + days + 0.5 : model.today;
  const { status } = await world.send(team, 'POST', `/proposals/${asked.id}/acknowledgments`, {
    response: answer,
    notes: answer === 'blocked' ? 'we still read it' : null,
    migration_deadline: isMigrating ? await world.inDays(days + 0.5) : null,
  });
  const isLate = isMigrating && from > asked.openedOn + 90;
  const refused = model.dead.has(team) ? 401 : (refusalOf(table, team, model.today) ?? (isLate ? 422 : null));
  assert.ok(refused === null ? [200, 201].includes(status) : status === refused, `answered with ${status}`);
  if (refused === null) {
    asked.hear(team, { answer, from, covers: table.misses(team, asked.what.gone) });
  }
}

/** Who is refused an answer, whatever it is. */
function refusalOf(table: Table, team: Consumer, today: number): number | null {
  const isAsked = table.required().includes(team);
  return !table.isInPlay(today) ? 409 : isAsked ? null : 403;
}
