import { ARRAY, FALSE, FRACTION, INTEGER, NULL, OBJECT, STRING, TRUE } from '../shape/kinds.js';
import type { Goal } from './goal.js';
import { EMPTY, found, undecided, type Outcome } from './outcome.js';
import type { Prover } from './prover.js';
import { solveArray } from './solve-array.js';
import { solveNumber } from './solve-number.js';
import { solveObject } from './solve-object.js';
import { solveString } from './solve-string.js';

const SOLVERS = new Map<number, (goal: Goal, prover: Prover) => Outcome>([
  [NULL, () => found(null)],
  [FALSE, () => found(false)],
  [TRUE, () => found(true)],
  [INTEGER, solveNumber],
  [FRACTION, solveNumber],
  [STRING, solveString],
  [ARRAY, solveArray],
  [OBJECT, solveObject],
]);

/** Looks for a value where nothing is left to choose. What cannot be looked into may still forbid what is found. */
export function solve(goal: Goal, prover: Prover): Outcome {
  const denied = goal.denials.flatMap((denial) => (denial.of === 'opaque' ? [denial.text] : []));
  if (denied.some((text) => goal.opaque.has(text))) {
    return EMPTY;
  }
  const outcome = SOLVERS.get(goal.kind)?.(goal, prover) ?? EMPTY;
  if (outcome.state !== 'found') {
    return outcome;
  }
  const [reason = 'a keyword that Tessera does not look into'] = denied;
  const hidden = goal.denials.some(({ of }) => of === 'physical');
  return denied.length + goal.opaque.size > 0 ? undecided(reason) : hidden ? found(undefined, false) : outcome;
}
