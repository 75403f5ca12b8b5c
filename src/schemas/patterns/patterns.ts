import { Automaton, type Visiting } from './automaton.js';
import { findText, type WantedText } from './find-text.js';

/** States of automata kept for the next question; past that many, all are made anew. */
const MOST_STATES_KEPT = 100_000;

/** Follows patterns, each made into an automaton once, for as long as its owner has work to spend. */
export class Patterns {
  readonly #automata = new Map<string, Automaton | null>();
  #states = 0;

  constructor(readonly visit: Visiting) {}

  /** Whether a pattern is found in a text; undefined where the pattern, or the work left, is beyond following. */
  matches(pattern: string, text: string): boolean | undefined {
    return this.visit(1) ? this.#automatonOf(pattern)?.matches(text, this.visit) : undefined;
  }

  /** The shortest text of the wanted kind; null is a proof that there is none, undefined is undecided. */
  find(wanted: WantedText): string | null | undefined {
    const automata = [...wanted.patterns, ...wanted.denied].map((pattern) => this.#automatonOf(pattern));
    const known = automata.filter((automaton) => automaton !== null);
    return known.length < automata.length ? undefined : findText(wanted, known, this.visit);
  }

  /** Whether every text of some patterns is certainly one of another. */
  implies(patterns: readonly string[], other: string): boolean {
    return (
      patterns.includes(other) ||
      this.find({ patterns, denied: [other], min: 0, max: Infinity, isTaken: () => false }) === null
    );
  }

  #automatonOf(pattern: string): Automaton | null {
    const known = this.#automata.get(pattern);
    if (known !== undefined) {
      return known;
    }
    if (!this.visit(pattern.length)) {
      return null;
    }
    const automaton = Automaton.of(pattern);
    const size = automaton?.size ?? 0;
    this.visit(size);
    if (this.#states + size > MOST_STATES_KEPT) {
      this.#automata.clear();
      this.#states = 0;
    }
    this.#automata.set(pattern, automaton);
    this.#states += size;
    return automaton;
  }
}
