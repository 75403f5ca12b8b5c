import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectAgreement } from './agreement.js';
import { answering, answeringTogether, leaving, narrowing, registering, registerStep } from './consumer-steps.js';
import { COLUMNS } from './model.js';
import { deciding, publishing, publishingProposed, publishStep } from './producer-steps.js';
import { consumer, REASON, type Step, step } from './step.js';

/** Where histories begin: all columns of one table are out, a team reads two of them, another one. */
export const BEGINNING: readonly Step[] = [
  publishStep({ index: 0, columns: new Set(COLUMNS), auto: undefined, force: false }),
  registerStep(0, 'billing', new Set(['a', 'b'])),
  registerStep(0, 'hr', new Set(['c'])),
];

/** The scheduler may be late. */
const passing = fc.tuple(fc.constantFrom(1, 6, 15, 31), fc.boolean()).map(([days, isSeen]) =>
  step(`${days} days pass${isSeen ? ' and a sweep' : ''}`, async (model, world) => {
    model.today += days;
    world.pass(days);
    await (isSeen ? world.sweep() : Promise.resolve());
  }),
);

/** Afterwards nothing waits any more that was to publish itself. */
const sweeping = fc.constant(
  step('sweep', async (model, world) => {
    await world.sweep();
    await expectAgreement(model, world);
    for (const table of model.tables) {
      assert.ok(!(table.status(model.today) === 'approved' && table.asked?.auto), 'it should have published itself');
    }
  }),
);

const deleting = fc.tuple(consumer, fc.boolean()).map(([team, explained]) =>
  step(
    `delete ${team} ${explained}`,
    async (model, world) => {
      const reason = explained ? `?reason=${encodeURIComponent(REASON)}` : '';
      const status = await world.deleteTeam(team, reason);
      assert.equal(status, !explained && model.isRequiredSomewhere(team) ? 422 : 204);
      if (status === 204) {
        model.dead.add(team);
        model.tables.forEach((table) => table.reads.delete(team));
      }
    },
    { isPossible: (model) => !model.dead.has(team) },
  ),
);

/** Histories of so many steps at most; what is common in life is common here. */
export const histories = (maxCommands: number): fc.Arbitrary<Iterable<Step>> =>
  fc.commands(
    [
      publishing,
      publishing,
      publishing,
      registering,
      registering,
      answering,
      answering,
      answeringTogether,
      answeringTogether,
      publishingProposed,
      publishingProposed,
      narrowing,
      passing,
      sweeping,
      fc.oneof(leaving, deciding, deleting),
    ],
    { maxCommands, size: 'max' },
  );
