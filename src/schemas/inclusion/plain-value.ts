import { ARRAY, FALSE, FRACTION, INTEGER, KINDS, NULL, OBJECT, STRING, TRUE } from '../shape/kinds.js';
import { EMPTY, found, type Outcome } from './outcome.js';

const PLAIN = new Map<number, Outcome>([
  [NULL, found(null)],
  [FALSE, found(false)],
  [TRUE, found(true)],
  [INTEGER, found(0)],
  [FRACTION, found(0.5)],
  [STRING, found('')],
  [ARRAY, found([])],
  [OBJECT, found({})],
]);

/** The plainest value of the first kind there is. */
export function plainValue(kinds: number): Outcome {
  const kind = KINDS.find((own) => (kinds & own) !== 0);
  return kind === undefined ? EMPTY : (PLAIN.get(kind) ?? EMPTY);
}
