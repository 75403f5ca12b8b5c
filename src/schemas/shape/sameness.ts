import { pairChildren, type Waiting } from './pair-parts.js';
import { sameNotes, sameNumbers, sameStrings } from './same-facets.js';
import type { Physical, Shape } from './shape.js';

/** Equality of shapes as graphs, so that a definition and its copies are the same. Cycles are equal unless something in them differs. */
export class Sameness {
  readonly #ofValues = new Map<Shape, Map<Shape, boolean>>();
  readonly #withNotes = new Map<Shape, Map<Shape, boolean>>();

  /** Whether the two say the same of values, whatever they are annotated with. */
  ofValues(a: Shape, b: Shape): boolean {
    return new Pairs(this.#ofValues, false).same(a, b);
  }

  /** Whether the two also read the same: descriptions, defaults, deprecations, order of properties. */
  withNotes(a: Shape, b: Shape): boolean {
    return new Pairs(this.#withNotes, true).same(a, b);
  }
}

/** One comparison: pairs under way are taken for equal, and are remembered only once the whole answer is known. */
class Pairs {
  readonly #assumed: [Shape, Shape][] = [];

  constructor(
    private readonly known: Map<Shape, Map<Shape, boolean>>,
    private readonly notes: boolean,
  ) {}

  same(a: Shape, b: Shape): boolean {
    if (isLeaf(a) && isLeaf(b)) {
      return this.#sameParts(a, b);
    }
    const waiting: Waiting = [[a, b]];
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
      const known = this.#recall(...pair);
      if (known === false || (known === undefined && !this.#step(...pair, waiting))) {
        this.#settle(a, b, false);
        return false;
      }
    }
    return true;
  }

  #recall(a: Shape, b: Shape): boolean | undefined {
    return a === b ? true : this.known.get(a)?.get(b);
  }

  #step(a: Shape, b: Shape, waiting: Waiting): boolean {
    if (!this.#sameParts(a, b)) {
      return false;
    }
    if (!isLeaf(a) || !isLeaf(b)) {
      this.#assumed.push([a, b]);
      remember(this.known, a, b, true);
    }
    return pairChildren(a, b, waiting, this.notes);
  }

  /** What was assumed on the way to a difference is forgotten: each pair answers for itself later. */
  #settle(a: Shape, b: Shape, answer: boolean): void {
    for (const [left, right] of this.#assumed) {
      this.known.get(left)?.delete(right);
    }
    remember(this.known, a, b, answer);
  }

  #sameParts(a: Shape, b: Shape): boolean {
    const facets = a.kinds === b.kinds && sameNumbers(a.numbers, b.numbers) && sameStrings(a.strings, b.strings);
    const told = !this.notes || (a.enumerated === b.enumerated && sameNotes(a.notes, b.notes));
    return facets && told && samePhysical(a.physical, b.physical);
  }
}

function samePhysical(a: Physical | null, b: Physical | null): boolean {
  return a === b || (a?.type.text === b?.type.text && a?.dialect === b?.dialect);
}

function isLeaf({ arrays, objects, rules }: Shape): boolean {
  return arrays === null && objects === null && rules === null;
}

function remember(known: Map<Shape, Map<Shape, boolean>>, a: Shape, b: Shape, answer: boolean): void {
  const partners = known.get(a) ?? new Map<Shape, boolean>();
  partners.set(b, answer);
  known.set(a, partners);
}
