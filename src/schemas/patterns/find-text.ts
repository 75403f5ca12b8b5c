import type { Automaton, Visiting } from './automaton.js';
import { ANY_CHARACTER, representatives } from './characters.js';

/** What a text must be: found by some patterns, by none of others, of some length, and not one of a few. */
export interface WantedText {
  readonly patterns: readonly string[];
  readonly denied: readonly string[];
  readonly min: number;
  readonly max: number;
  isTaken(text: string): boolean;
}

/** Combined states looked at before a question is left undecided, and texts too long to be worth showing. */
const MOST_STATES = 3_000;
const LONGEST = 2_000;

interface Reached {
  readonly text: string;
  readonly states: readonly ReadonlySet<number>[];
}

/**
 * The shortest text of the wanted kind, given the automata of its patterns, the denied ones last; null is a proof that there
 * is none, undefined is undecided. The automata are followed side by side, each combination of their states once, so that no
 * pattern can make this slow.
 */
export function findText(
  wanted: WantedText,
  automata: readonly Automaton[],
  visit: Visiting,
): string | null | undefined {
  const sets = automata.flatMap((automaton) => [...automaton.sets]);
  const ranges = sets.reduce((sum, set) => sum + set.length, 0);
  return visit(ranges) ? new TextSearch(wanted, automata, visit).run() : undefined;
}

class TextSearch {
  readonly #letters: readonly number[];
  #left = MOST_STATES;
  #doubtful = false;

  constructor(
    private readonly wanted: WantedText,
    private readonly automata: readonly Automaton[],
    private readonly visit: Visiting,
  ) {
    this.#letters = representatives([ANY_CHARACTER, ...automata.flatMap(({ sets }) => [...sets])]);
  }

  run(): string | null | undefined {
    const { min, max } = this.wanted;
    const seen = new Set<string>();
    let layer: Reached[] = [{ text: '', states: this.automata.map((automaton) => automaton.begin()) }];
    for (let length = 0; layer.length > 0 && length <= max; length += 1) {
      const hit = length < min ? undefined : layer.find((reached) => this.#isWanted(reached));
      if (hit !== undefined) {
        return hit.text;
      }
      // Below the least length the same states may be passed again, later on that leads nowhere new.
      layer = this.#behind(layer, length + 1 < min ? new Set() : seen);
      if (this.#left <= 0 || length > LONGEST) {
        return undefined;
      }
    }
    return this.#doubtful ? undefined : null;
  }

  #behind(layer: readonly Reached[], seen: Set<string>): Reached[] {
    const next: Reached[] = [];
    for (const { text, states } of layer) {
      for (const code of this.#letters) {
        if (!this.visit(states.reduce((sum, { size }) => sum + size, 1))) {
          this.#left = 0;
          return [];
        }
        const reached = states.map((own, index) => this.automata[index]?.next(own, code) ?? new Set<number>());
        const key = reached.map((own) => [...own].sort((a, b) => a - b).join()).join('|');
        if (!seen.has(key) && this.#isPossible(reached)) {
          seen.add(key);
          next.push({ text: text + String.fromCodePoint(code), states: reached });
          this.#left -= 1;
        }
      }
    }
    return next;
  }

  #isPossible(states: readonly ReadonlySet<number>[]): boolean {
    return this.#left > 0 && states.slice(0, this.wanted.patterns.length).every(({ size }) => size > 0);
  }

  #isWanted({ text, states }: Reached): boolean {
    const count = this.wanted.patterns.length;
    const fits = this.automata.every(
      (automaton, index) => automaton.accepts(states[index] ?? new Set()) === index < count,
    );
    // Another text with the same states may be free, but only this one was kept.
    const taken = fits && this.wanted.isTaken(text);
    this.#doubtful ||= taken;
    return fits && !taken;
  }
}
