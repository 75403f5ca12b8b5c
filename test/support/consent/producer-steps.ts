import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AskedChange, type Columns, isSame, type Model, type Table } from './model.js';
import { names, REASON, some, type Step, step, tableIndex, whereAsked } from './step.js';
import type { World } from './world.js';

interface Wanted {
  readonly index: number;
  readonly columns: Columns;
  readonly auto: boolean | undefined;
  readonly force: boolean;
}

export const publishStep = (wanted: Wanted): Step =>
  step(
    `publish ${names(wanted.columns)}${wanted.auto ? ' by itself' : ''}${wanted.force ? ' by force' : ''}`,
    (model, world) => publish(model, world, wanted),
    { index: wanted.index },
  );

export const publishing = fc
  .record({
    index: tableIndex,
    columns: some,
    auto: fc.constantFrom(undefined, false, true),
    force: fc.nat(9).map((number) => number === 0),
  })
  .map(publishStep);

const body = (columns: Columns) => ({
  schema_format: 'columns',
  schema: { columns: [...columns].map((name) => ({ name, type: 'VARCHAR' })) },
});

async function publish(model: Model, world: World, wanted: Wanted): Promise<void> {
  const table = model.table(wanted.index);
  const { force, columns } = wanted;
  model.forcing = force;
  const asset = `/assets/${world.assetId(wanted.index)}`;
  const asked = {
    ...body(columns),
    ...(wanted.auto === undefined ? {} : { auto_publish: wanted.auto }),
    ...(force ? { force, force_reason: REASON } : {}),
  };
  const foretold = await world.send('owner', 'POST', `${asset}/impact`, asked);
  const reply = await world.send(force ? 'admin' : 'owner', 'POST', `${asset}/contracts`, asked);
  assert.equal(reply.body['decision'], foretold.body['decision'], 'impact foretold another decision');
  world.foretold++;
  const isHurting = table.hurt(table.gone(columns)).length > 0;
  assert.equal(reply.status, isSame(columns, table.promised) ? 200 : isHurting && !force ? 202 : 201);
  if (reply.status === 202) {
    ask(table, wanted, reply.body['proposal'] as Proposed, model.today);
  }
}

interface Proposed {
  readonly id: string;
  readonly revision: number;
}

/** Opens a proposal, or makes the same one ask for something else. */
function ask(table: Table, { columns, auto }: Wanted, { id, revision }: Proposed, today: number): void {
  const what = { left: columns, gone: table.gone(columns) };
  if (table.asked === null || !table.isInPlay(today)) {
    assert.equal(revision, 1);
    table.asked = new AskedChange(id, what, auto ?? false, today);
  } else {
    table.asked.ask(what, auto ?? table.asked.auto);
    assert.equal(revision, table.asked.revision);
  }
}

/** Ends or forces a proposal; refused once it has ended. */
export const deciding = fc.tuple(tableIndex, fc.constantFrom('withdraw', 'reject', 'force')).map(([index, what]) =>
  step(
    what,
    async (model, world) => {
      const table = model.table(index);
      const asked = table.asked as AskedChange;
      const by = what === 'withdraw' ? 'owner' : 'admin';
      const { status } = await world.send(by, 'POST', `/proposals/${asked.id}/${what}`, { reason: REASON });
      assert.equal(status, table.isInPlay(model.today) ? 200 : 409);
      if (status === 200) {
        Object.assign(
          asked,
          what === 'force'
            ? { forcedRevision: asked.revision }
            : { ended: what === 'withdraw' ? 'withdrawn' : 'rejected' },
        );
      }
    },
    whereAsked(index),
  ),
);

export const publishingProposed = tableIndex.map((index) =>
  step(
    'publish what is asked',
    async (model, world) => {
      const table = model.table(index);
      const { id, moved } = table.asked as AskedChange;
      const isReady = table.status(model.today) === 'approved' && !moved;
      const { status } = await world.send('owner', 'POST', `/proposals/${id}/publish`, {});
      assert.equal(status, isReady ? 201 : 409);
    },
    whereAsked(index),
  ),
);
