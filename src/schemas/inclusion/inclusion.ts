import type { Answer } from '../finding.js';
import { QUESTIONS, type Question } from '../modes.js';
import { EVERY_KIND } from '../shape/kinds.js';
import { Sameness } from '../shape/sameness.js';
import type { Shape } from '../shape/shape.js';
import { carriedOn } from '../shape/rename.js';
import { opened } from '../shape/transform.js';
import { accepts, type Checking } from '../values/accepts.js';
import { SCHEMA_BOUNDS } from '../schema-refused.js';
import { Agreement, type Sides } from './agreement.js';
import { undecided, type Outcome } from './outcome.js';
import { containedIn, readableAs } from './physical.js';
import { Search } from './search.js';

/** Steps beside those: a row that shows a break is worth less than the verdict. */
const STEPS_FOR_ROWS = 200_000;

/** What a question came to, with the reason where it is unknown and the value that shows a failure where there is one. */
export interface Judgement {
  readonly answer: Answer;
  readonly reason: string | null;
  readonly value: unknown;
}

const NONE: ReadonlySet<Question> = new Set();
const NO_STEPS_LEFT = undecided('more rows than the budget allows');
const HOLDS: Judgement = { answer: 'holds', reason: null, value: undefined };

/** Answers the three questions for two shapes of the same place. */
export class Inclusion {
  readonly #values: Search;
  readonly #readers: Search;
  readonly #rows: Search;
  readonly #sameness = new Sameness();
  readonly #opened = opened();
  readonly #carried = carriedOn();
  readonly #agreement = new Agreement({
    isSame: (a, b) => a === b || this.#sameness.ofValues(a, b),
    isInhabited: (shape) => this.#values.ask([shape], []).state === 'found',
  });

  /** Throws `AllowanceSpent` where any search takes more steps than are allowed. */
  constructor(allowance = Infinity) {
    this.#values = new Search(SCHEMA_BOUNDS.work, containedIn, allowance);
    this.#readers = new Search(SCHEMA_BOUNDS.work, readableAs, allowance);
    this.#rows = new Search(STEPS_FOR_ROWS, containedIn, allowance);
  }

  /** `holds` is a proof that every value of the one side is one of the other; `fails` has a value that is not. */
  judge(question: Question, sides: Sides, kinds: number = EVERY_KIND): Judgement {
    const [inner, outer] = this.sidesOf(question, this.#agreement.without(sides));
    const search = question === 'readers' ? this.#readers : this.#values;
    const outcome = search.ask([inner], [outer], kinds);
    if (outcome.state === 'empty') {
      return HOLDS;
    }
    if (outcome.state === 'undecided') {
      return { answer: 'unknown', reason: outcome.reason, value: undefined };
    }
    const value = outcome.shown ? outcome.value : undefined;
    return outcome.shown && !this.separates(inner, outer, value, search)
      ? { answer: 'unknown', reason: 'the value that seems to show it cannot be checked', value: undefined }
      : { answer: 'fails', reason: null, value };
  }

  /** A value that all of the shapes allow and none of the denied ones does, within the steps that showing rows may take. */
  seek(allowed: readonly Shape[], denied: readonly Shape[]): Outcome {
    return this.#rows.isSpent ? NO_STEPS_LEFT : this.#rows.ask(allowed, denied);
  }

  /** The shape whose values are asked about, and the one that has to allow them. */
  sidesOf(question: Question, { before, after }: Sides): [Shape, Shape] {
    switch (question) {
      case 'history':
        return [this.#carried.of(before, after), after];
      case 'strict_readers':
        return [after, before];
      case 'readers':
        return [after, this.#opened.of(before)];
    }
  }

  /** Questions that hold for two shapes, besides those that are known to. */
  settledIn(sides: Sides, known: ReadonlySet<Question> = NONE): ReadonlySet<Question> {
    if (known.size === QUESTIONS.length) {
      return known;
    }
    return new Set(
      QUESTIONS.filter((question) => known.has(question) || this.judge(question, sides).answer === 'holds'),
    );
  }

  /** Whether a value is certainly one of the inner shape and none of the outer one. */
  separates(inner: Shape, outer: Shape, value: unknown, by: Checking = this.#rows): boolean {
    return accepts(inner, value, by) === true && accepts(outer, value, by) === false;
  }

  /** Whether every text of some patterns is certainly one of another. */
  implies(patterns: readonly string[], other: string): boolean {
    return this.#values.implies(patterns, other);
  }

  isIdentical(a: Shape, b: Shape): boolean {
    return a === b || this.#sameness.withNotes(a, b);
  }
}
