import type { Shape } from '../shape/shape.js';
import type { Answered, Checking } from '../values/accepts.js';
import type { Complements } from './complement.js';
import type { Names } from './names.js';
import type { Outcome } from './outcome.js';
import type { PhysicalRelation } from './physical.js';
import type { Reaches } from './reach.js';

/** What the parts of a search ask of the whole. */
export interface Prover extends Checking {
  readonly names: Names;
  readonly complements: Complements;
  readonly reaches: Reaches;
  /** Looks for a value that every one of the shapes allows and none of the denied ones does. */
  satisfy(allowed: readonly Shape[], denied: readonly Shape[]): Outcome;
  accepts(shape: Shape, value: unknown): Answered;
  isSame(a: Shape, b: Shape): boolean;
  /** Whether a value of one warehouse type is fine where another is expected. */
  readonly relate: PhysicalRelation;
  /** Counts work; false once there is none left to spend. */
  spend(steps: number): boolean;
}
