import { SchemaTooLarge } from '../schema-refused.js';
import { AllowanceSpent } from './allowance-spent.js';
import { EVERY_KIND, KINDS } from '../shape/kinds.js';
import { isAnything, isPlain, type Shape } from '../shape/shape.js';
import { accepts, type Answered } from '../values/accepts.js';
import { Complements } from './complement.js';
import { expand } from './expand.js';
import type { Alternative, Goal } from './goal.js';
import { Names } from './names.js';
import { Patterns } from '../patterns/patterns.js';
import { EMPTY, firstFound, undecided, type Outcome } from './outcome.js';
import { Sameness } from '../shape/sameness.js';
import { shortestList, tried } from './listed-values.js';
import type { PhysicalRelation } from './physical.js';
import type { Prover } from './prover.js';
import { Reaches } from './reach.js';
import { plainValue } from './plain-value.js';
import { solve } from './solve.js';

/** Steps one question may take before it is left undecided, and deeper nesting than any row has. */
const STEPS_PER_QUESTION = 30_000;
const DEEPEST = 120;
/** Looks at a value, or visits to a state of an automaton, that weigh as much as one step. */
const VISITS_PER_STEP = 64;

const OUT_OF_STEPS = undecided('more cases than the budget allows');

/**
 * Looks for a value that satisfies some shapes and no other ones. That there is none is a proof of inclusion.
 * Results are kept per set of shapes, so that a definition used a thousand times is looked at once.
 */
export class Search implements Prover {
  readonly patterns = new Patterns((count) => this.visit(count));
  readonly names = new Names(this.patterns);
  readonly complements = new Complements();
  readonly reaches = new Reaches((count) => this.visit(count));
  readonly #same = new Sameness();
  readonly #numbers = new Map<Shape, number>();
  readonly #known = new Map<string, Outcome>();
  readonly #open = new Map<string, number>();
  /** The shallowest search under way that the current one took for granted to be empty. */
  #leaned = Infinity;
  #steps = 0;
  #visits = 0;
  #limit = 0;

  constructor(
    private readonly budget: number,
    readonly relate: PhysicalRelation,
    private readonly allowance = Infinity,
  ) {}

  /** Whether no question can be asked any more. */
  get isSpent(): boolean {
    return this.#steps >= this.budget;
  }

  /** Starts a question with fresh steps of its own; throws `SchemaTooLarge` when those of the whole comparison are spent. */
  ask(yes: readonly Shape[], no: readonly Shape[], kinds: number = EVERY_KIND): Outcome {
    this.#begin();
    return this.satisfy(yes, no, kinds);
  }

  /** Whether every text of some patterns is certainly one of another: a question like any other. */
  implies(patterns: readonly string[], other: string): boolean {
    this.#begin();
    return this.patterns.implies(patterns, other);
  }

  isSame(a: Shape, b: Shape): boolean {
    return a === b || this.#same.ofValues(a, b);
  }

  accepts(shape: Shape, value: unknown): Answered {
    return accepts(shape, value, this);
  }

  satisfy(allowed: readonly Shape[], denied: readonly Shape[], kinds: number = EVERY_KIND): Outcome {
    const { yes, no } = this.#unwrapped(allowed, denied);
    const possible = yes.reduce((left, shape) => left & shape.kinds, kinds);
    const relevant = no.filter((shape) => (shape.kinds & possible) !== 0);
    if (possible === 0 || relevant.some((shape) => isAnything(shape) || yes.some((own) => this.isSame(own, shape)))) {
      return EMPTY;
    }
    const [only] = yes;
    return relevant.length === 0 && yes.length === 1 && only !== undefined && isPlain(only)
      ? plainValue(possible)
      : this.#remembered(yes, relevant, possible);
  }

  visit(count: number): boolean {
    this.#visits += count;
    const steps = Math.floor(this.#visits / VISITS_PER_STEP);
    this.#visits -= steps * VISITS_PER_STEP;
    return this.spend(steps);
  }

  spend(steps: number): boolean {
    this.#steps += steps;
    if (this.#steps > this.allowance) {
      throw new AllowanceSpent();
    }
    return this.#steps <= this.#limit;
  }

  #begin(): void {
    if (this.isSpent) {
      throw new SchemaTooLarge('work');
    }
    this.#limit = Math.min(this.budget, this.#steps + STEPS_PER_QUESTION);
  }

  #remembered(yes: readonly Shape[], no: readonly Shape[], kinds: number): Outcome {
    const key = `${this.#keyOf(yes)}|${this.#keyOf(no)}|${kinds}`;
    const known = this.#known.get(key);
    if (known !== undefined) {
      return known;
    }
    const depth = this.#open.get(key);
    if (depth !== undefined) {
      // A value that needs itself inside is no finite value: taking the inner search for empty is what finiteness means.
      this.#leaned = Math.min(this.#leaned, depth);
      return EMPTY;
    }
    if (this.#open.size > DEEPEST || !this.spend(1)) {
      return OUT_OF_STEPS;
    }
    return this.#searched(key, () =>
      firstFound(
        KINDS.filter((kind) => (kinds & kind) !== 0),
        (kind) => this.#ofKind(kind, yes, no),
      ),
    );
  }

  /** An emptiness that leaned on a search still under way is good for that search only. */
  #searched(key: string, search: () => Outcome): Outcome {
    const depth = this.#open.size;
    const outer = this.#leaned;
    this.#leaned = Infinity;
    this.#open.set(key, depth);
    const ended = search();
    // What is found empty with steps missing may only not have been looked at.
    const outcome = ended.state === 'empty' && this.#steps > this.#limit ? OUT_OF_STEPS : ended;
    this.#open.delete(key);
    if (outcome.state === 'found' || (this.#leaned >= depth && outcome !== OUT_OF_STEPS)) {
      this.#known.set(key, outcome);
    }
    this.#leaned = Math.min(outer, this.#leaned >= depth ? Infinity : this.#leaned);
    return outcome;
  }

  #ofKind(kind: number, yes: readonly Shape[], no: readonly Shape[]): Outcome {
    const asked = { yes, no, denials: [] };
    const listed = this.#listed(kind, yes, asked);
    if (listed !== null) {
      return listed;
    }
    const goal = expand({ kind, facts: [], denials: [], choices: [], opaque: new Set() }, asked, this);
    return goal === null ? EMPTY : this.#pursue(goal, asked);
  }

  /** Where one of the shapes lists its values there are no others to look for. */
  #listed(kind: number, shapes: readonly Shape[], asked: Alternative): Outcome | null {
    const values = shortestList(kind, shapes);
    if (values === null) {
      return null;
    }
    this.spend(values.length);
    return firstFound(values, (value) => tried(value, asked, this));
  }

  /** Settles one choice after the other, the narrowest first. */
  #pursue(goal: Goal, asked: Alternative): Outcome {
    const listed = this.#listed(goal.kind, goal.facts, asked);
    if (listed !== null) {
      return listed;
    }
    const [narrowest] = goal.choices.toSorted((a, b) => a.length - b.length);
    if (narrowest === undefined) {
      return solve(goal, this);
    }
    const choices = goal.choices.filter((choice) => choice !== narrowest);
    return firstFound(narrowest, (way) => this.#choose({ ...goal, choices }, way, asked));
  }

  #choose(goal: Goal, way: Alternative, asked: Alternative): Outcome {
    if (!this.spend(1)) {
      return OUT_OF_STEPS;
    }
    const next = expand(goal, way, this);
    return next === null ? EMPTY : this.#pursue(next, asked);
  }

  #unwrapped(allowed: readonly Shape[], denied: readonly Shape[]): { yes: Shape[]; no: Shape[] } {
    const yes = new Set<Shape>();
    const no = new Set(denied);
    for (const shape of allowed) {
      const inner = this.complements.deniedBy(shape);
      if (inner !== undefined) {
        no.add(inner);
      } else if (!isAnything(shape)) {
        yes.add(shape);
      }
    }
    return { yes: [...yes], no: [...no] };
  }

  #keyOf(shapes: readonly Shape[]): string {
    const numbers = shapes.map((shape) => {
      const number = this.#numbers.get(shape) ?? this.#numbers.size;
      this.#numbers.set(shape, number);
      return number;
    });
    return numbers.length < 2 ? `${numbers[0] ?? ''}` : numbers.sort((a, b) => a - b).join();
  }
}
