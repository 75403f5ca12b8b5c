import assert from 'node:assert/strict';
import { isSame, type Model, NOTHING, type Table } from './model.js';
import type { Seen, World } from './world.js';

/**
 * After every step: what went out had been agreed to, or was forced with a reason; those are asked whom it hurts,
 * and nobody else; and the proposal stands where what was said puts it. A step on one table needs a look at that one only.
 */
export async function expectAgreement(model: Model, world: World, only?: number): Promise<void> {
  for (const [index, table] of model.tables.entries()) {
    if (only !== undefined && only !== index) {
      continue;
    }
    const seen = await world.look(index);
    if (seen.contractId !== (world.known.get(index) ?? null)) {
      world.known.set(index, seen.contractId);
      const isProposed = table.isInPlay(model.today) && seen.proposal?.status === 'published';
      expectConsent(model, table, { ...seen, isProposed });
      table.overtakes(seen.columns, model.today, isProposed);
    }
    assert.ok(isSame(seen.columns, table.promised ?? NOTHING), `table ${index} promises something else`);
    expectSameProposal(model, world, { table, seen });
  }
}

/** The safety itself. */
function expectConsent(model: Model, table: Table, out: Seen & { isProposed: boolean }): void {
  const { isProposed, forceReason } = out;
  const gone = table.gone(out.columns);
  const isForced = (isProposed ? table.asked?.forced === true : model.forcing) && (forceReason ?? '').length >= 10;
  for (const team of table.hurt(gone)) {
    const agreed = isProposed && table.hasAgreed(team, gone, model.today);
    assert.ok(agreed || isForced, `${team} lost ${[...table.misses(team, gone)].join()} without having agreed`);
  }
}

function expectSameProposal({ today }: Model, world: World, { table, seen }: { table: Table; seen: Seen }): void {
  const { asked } = table;
  const { proposal } = seen;
  assert.equal(proposal?.id, asked?.id, 'another proposal is the newest');
  if (asked === null || proposal === null) {
    return;
  }
  if (proposal.stale && !asked.stale) {
    assert.ok(asked.auto && asked.moved, 'only what publishes itself on a moved base is found stale');
    asked.stale = true;
  }
  assert.equal(proposal.status, table.status(today), 'the proposal stands elsewhere');
  if (table.isInPlay(today)) {
    const required = new Set(proposal.required.map(({ team_id: id }) => world.nameOf(id)));
    assert.deepEqual(required, new Set(table.required()), 'others have to answer');
    assert.equal(proposal.base_moved, asked.moved, 'the base has moved');
    assert.equal(proposal.auto_publish, asked.auto, 'it publishes itself');
  }
}
