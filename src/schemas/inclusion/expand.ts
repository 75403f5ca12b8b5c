import { ARRAY, NUMBER, OBJECT, STRING } from '../shape/kinds.js';
import { isAnything, type Rules, type Shape } from '../shape/shape.js';
import { arrayFailures } from './array-failures.js';
import { arraysOf, mustNot, objectsOf, type Alternative, type Denial, type Goal } from './goal.js';
import { numberFailures, ruleFailures, stringFailures } from './negate.js';
import { objectFailures } from './object-failures.js';
import type { Prover } from './prover.js';

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
    const ways = shape.rules === null ? [] : ruleFailures(shape.rules);
    const { numbers, strings, arrays, objects } = shape;
    if ((this.#kind & NUMBER) !== 0 && numbers !== null) {
      ways.push(...numberFailures(numbers));
    } else if (this.#kind === STRING && strings !== null) {
      ways.push(...stringFailures(strings));
    } else if (this.#kind === ARRAY && arrays !== null) {
      ways.push(...arrayFailures(arrays, arraysOf({ ...EMPTY_GOAL, facts: this.#facts }), this.prover));
    } else if (this.#kind === OBJECT && objects !== null) {
      const failures = objectFailures(objects, objectsOf(this.#facts), this.prover);
      ways.push(...failures.ways, ...(failures.complete ? [] : [UNSEEN]));
    }
    return ways;
  }
}

const EMPTY_GOAL: Goal = { kind: 0, facts: [], denials: [], choices: [], opaque: new Set() };

/** A failure that may or may not exist, since it takes a name that only running a pattern could find. */
const UNSEEN: Alternative = {
  yes: [],
  no: [],
  denials: [{ of: 'opaque', text: 'property names that match a pattern' }],
};
