import { ARRAY, NULL, NUMBER, OBJECT, STRING } from '../shape/kinds.js';
import { isAnything, type ObjectFacets, type Physical, type Rules, type Shape } from '../shape/shape.js';
import { arrayFailures } from './array-failures.js';
import { arraysIn, denying, objectsOf, type Alternative, type Denial, type Goal } from './goal.js';
import { numberFailures, ruleFailures, stringFailures } from './negate.js';
import { objectFailures } from './object-failures.js';
import type { Prover } from './prover.js';
import type { Reach } from './reach.js';

/**
 * Takes one alternative into a goal: positive shapes become facts and choices, then each denied shape becomes the choice
 * of how to break it. Null where that contradicts itself.
 */
export function expand(goal: Goal, way: Alternative, prover: Prover): Goal | null {
  return new Expansion(goal, prover).take(way);
}

class Expansion {
  readonly #facts: Shape[];
  readonly #denials: Denial[];
  readonly #choices: (readonly Alternative[])[];
  readonly #opaque: Set<string>;
  readonly #denied: Shape[] = [];
  readonly #kind: number;

  constructor(
    goal: Goal,
    private readonly prover: Prover,
  ) {
    this.#kind = goal.kind;
    this.#facts = [...goal.facts];
    this.#denials = [...goal.denials];
    this.#choices = [...goal.choices];
    this.#opaque = new Set(goal.opaque);
  }

  take({ yes, no, denials }: Alternative): Goal | null {
    this.prover.visit(this.#facts.length + this.#denials.length + this.#choices.length);
    this.#denied.push(...no);
    this.#denials.push(...denials);
    if (!this.#allow(yes) || !this.#deny()) {
      return null;
    }
    return {
      kind: this.#kind,
      facts: this.#facts,
      denials: this.#denials,
      choices: this.#choices,
      opaque: this.#opaque,
    };
  }

  #allow(shapes: readonly Shape[]): boolean {
    const waiting = [...shapes];
    for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
      if ((shape.kinds & this.#kind) === 0) {
        return false;
      }
      if (isAnything(shape) || this.#facts.includes(shape)) {
        continue;
      }
      this.#facts.push(shape);
      if (shape.rules !== null) {
        waiting.push(...this.#follow(shape.rules));
      }
    }
    return true;
  }

  /** Queues what the rules choose from and deny; returns what they demand outright. */
  #follow({ all, any, one, not, conditions, opaque }: Rules): readonly Shape[] {
    this.#denied.push(...not);
    opaque.forEach(({ text }) => this.#opaque.add(text));
    for (const group of any) {
      this.#choices.push(group.map((shape) => ({ yes: [shape], no: [], denials: [] })));
    }
    for (const group of one) {
      this.#choices.push(
        group.map((shape) => ({ yes: [shape], no: group.filter((other) => other !== shape), denials: [] })),
      );
    }
    for (const { when, then, otherwise } of conditions) {
      this.#choices.push([
        { yes: [when, then], no: [], denials: [] },
        { yes: [otherwise], no: [when], denials: [] },
      ]);
    }
    return all;
  }

  #deny(): boolean {
    for (let shape = this.#denied.pop(); shape !== undefined; shape = this.#denied.pop()) {
      if ((shape.kinds & this.#kind) === 0) {
        continue;
      }
      const ways = this.#failuresOf(shape);
      this.prover.spend(ways.length);
      const [only] = ways;
      if (only === undefined) {
        return false;
      }
      if (ways.length > 1) {
        this.#choices.push(ways);
      } else if (!this.#allow(only.yes)) {
        return false;
      } else {
        this.#denied.push(...only.no);
        this.#denials.push(...only.denials);
      }
    }
    return true;
  }

  #failuresOf(shape: Shape): readonly Alternative[] {
    const rules = shape.rules === null ? [] : ruleFailures(shape.rules);
    return [...rules, ...this.#physicalFailures(shape.physical), ...this.#facetFailures(shape)];
  }

  /** Null is of every warehouse type. */
  #physicalFailures(outer: Physical | null): readonly Alternative[] {
    if (outer === null || this.#kind === NULL) {
      return [];
    }
    const answers = this.#facts.flatMap(({ physical }) =>
      physical === null ? [] : this.prover.relate(physical, outer),
    );
    if (answers.includes('holds')) {
      return [];
    }
    return [answers.includes('unknown') ? UNKNOWN_TYPE : denying({ of: 'physical' })];
  }

  #facetFailures({ numbers, strings, arrays, objects }: Shape): readonly Alternative[] {
    switch (this.#kind) {
      case STRING:
        return strings === null ? [] : stringFailures(strings);
      case ARRAY:
        return arrays === null
          ? []
          : arrayFailures(arrays, { given: arraysIn(this.#facts), pending: this.#pending().arrays }, this.prover);
      case OBJECT:
        return objects === null ? [] : this.#objectFailures(objects);
      default:
        return numbers === null || (this.#kind & NUMBER) === 0 ? [] : numberFailures(numbers);
    }
  }

  /** What open choices may bring: a way to fail has to be right for all of them, whichever is taken later. */
  #pending(): Reach {
    return this.prover.reaches.of(this.#choices.flat().flatMap(({ yes, no }) => [...yes, ...no]));
  }

  #objectFailures(objects: ObjectFacets): readonly Alternative[] {
    const known = { given: objectsOf(this.#facts), pending: this.#pending().objects };
    const { ways, complete } = objectFailures(objects, known, this.prover);
    return complete ? ways : [...ways, UNSEEN];
  }
}

/** A failure that may or may not exist, since it takes a name that only running a pattern could find. */
const UNKNOWN_TYPE = denying({ of: 'opaque', text: 'a warehouse type that Tessera does not know' });
const UNSEEN: Alternative = {
  yes: [],
  no: [],
  denials: [{ of: 'opaque', text: 'property names that match a pattern' }],
};
