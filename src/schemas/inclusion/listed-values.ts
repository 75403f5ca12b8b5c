import { ARRAY, kindOf, NUMBER, OBJECT, STRING } from '../shape/kinds.js';
import type { Shape } from '../shape/shape.js';
import { accepts, type Checking } from '../values/accepts.js';
import type { Alternative } from './goal.js';
import { EMPTY, found, undecided, type Outcome } from './outcome.js';

/** The values that are possible at all, where one of the shapes lists them. */
export function shortestList(kind: number, shapes: readonly Shape[]): unknown[] | null {
  const lists = shapes.flatMap((shape) => listIn(shape, kind) ?? []);
  const shortest = lists.toSorted((a, b) => a.size - b.size)[0];
  return shortest === undefined ? null : [...shortest.values()].filter((value) => kindOf(value) === kind);
}

interface Listed {
  readonly size: number;
  values(): Iterable<unknown>;
}

function listIn({ numbers, strings, arrays, objects }: Shape, kind: number): Listed | null | undefined {
  if ((kind & NUMBER) !== 0) {
    return numbers?.values;
  }
  return kind === STRING ? strings?.values : kind === ARRAY ? arrays?.values : kind === OBJECT ? objects?.values : null;
}

/** One value, put to every shape. */
export function tried(value: unknown, { yes, no }: Alternative, by: Checking): Outcome {
  const allowed = yes.map((shape) => accepts(shape, value, by));
  const denied = no.map((shape) => accepts(shape, value, by));
  if (allowed.includes(false) || denied.includes(true)) {
    return EMPTY;
  }
  const doubtful = allowed.includes(undefined) || denied.includes(undefined);
  return doubtful ? undecided('a listed value that takes running a pattern to judge') : found(value);
}
