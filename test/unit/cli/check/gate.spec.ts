import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exitCodeOf, standingOf, type Standing } from '../../../../src/cli/check/report.js';
import { play, type World, STEPS } from '../../../support/gate-world.js';

const runs = 1_000;

/** What the gate says of every change of a world, and the exit code that follows. */
function gate(world: World): { readonly code: number; readonly standings: readonly Standing[] } {
  const changes = world.answers().map((answer) => ({ standing: standingOf(answer) }));
  return { code: exitCodeOf({ changes: changes as never }), standings: changes.map(({ standing }) => standing) };
}

describe('the gate', () => {
  it(`lets nothing through while a required consent is missing, in ${runs} histories`, () => {
    const ended = { yes: 0, no: 0, unknown: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...STEPS), { minLength: 5, maxLength: 25, size: 'max' }),
        fc.nat(),
        (steps, seed) => {
          for (const world of play(steps, seed)) {
            const { code } = gate(world);
            const missing = world.missingConsents();
            expect(code === 0 && missing.length > 0 ? missing : []).toEqual([]);
            expect(code === 1 && missing.length === 0 ? 'a no without a reason' : null).toBeNull();
            ended[code === 0 ? 'yes' : code === 1 ? 'no' : 'unknown'] += 1;
          }
        },
      ),
      { numRuns: runs, seed: 5 },
    );
    expect(Math.min(...Object.values(ended))).toBeGreaterThan(100);
  });
});
