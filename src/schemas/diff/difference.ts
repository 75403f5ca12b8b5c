import type { FindingKind } from '../finding-kinds.js';
import type { Answer } from '../finding.js';
import { EVERY_KIND } from '../shape/kinds.js';
import type { Shape } from '../shape/shape.js';
import type { Question } from '../modes.js';

/** Two shapes of the same place in the data. */
export interface Pair {
  readonly path: string;
  readonly before: Shape;
  readonly after: Shape;
  /** Questions that hold for an object around this place, so that nothing inside can fail them. */
  readonly settled: ReadonlySet<Question>;
}

/** A fact about two versions, before anybody judged it. */
export interface Difference {
  readonly kind: FindingKind;
  readonly keyword: string | null;
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  /** What consent is bound to, where that is not the new value: the values gained or lost. */
  readonly outcome?: unknown;
  /** The pair whose inclusion decides, and the kinds of values that matter to it. */
  readonly judged: Pair;
  readonly kinds: number;
  /** Answers that neither the kind nor inclusion gives: the types of a warehouse, a format with lore of its own. */
  readonly fixed?: Partial<Readonly<Record<Question, Answer>>>;
  readonly undeclared?: boolean;
  /** Grows within its family: fine for most readers, and worth a word to all. */
  readonly caution?: boolean;
  /** Why a fixed answer is what it is. */
  readonly reason?: string;
}

/** Goes on with a place below; `inside` where it is another reading of the same place, such as a branch of a union. */
export type Visit = (pair: Pair, inside?: boolean) => void;

export type Noted = Omit<Difference, 'path' | 'judged' | 'kinds' | 'keyword' | 'before' | 'after'> &
  Partial<Pick<Difference, 'path' | 'kinds' | 'keyword' | 'before' | 'after' | 'judged'>>;

/** Fills in what most differences have in common with the pair they were found at. */
export function differenceAt(pair: Pair, noted: Noted): Difference {
  return { keyword: null, path: pair.path, before: null, after: null, judged: pair, kinds: EVERY_KIND, ...noted };
}

/** Which way a constraint went, by whether the new one says less or more. */
export function direction(tightened: boolean, relaxed: boolean): FindingKind | null {
  if (tightened && relaxed) {
    return 'constraint_changed';
  }
  return tightened ? 'constraint_tightened' : relaxed ? 'constraint_relaxed' : null;
}
