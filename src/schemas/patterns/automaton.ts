import { includes, type Characters } from './characters.js';
import { EVERYTHING, readExpression, type Expression } from './syntax.js';

/** More states make questions too slow to answer at once; they are left undecided. */
const MOST_STATES = 2_000;

interface Step {
  readonly set: Characters;
  readonly to: number;
}

class TooLarge extends Error {}

/** Counts visits to states; false once there are none left. */
export type Visiting = (count: number) => boolean;

/** A finite automaton for the texts in which a pattern is found. */
export class Automaton {
  readonly #steps: Step[][] = [];
  readonly #free: number[][] = [];
  readonly #start: number;
  readonly #end: number;
  readonly #first: ReadonlySet<number>;

  private constructor(expression: Expression) {
    this.#start = this.#state();
    this.#end = this.#build(expression, this.#start);
    this.#first = this.#closed([this.#start]);
  }

  /** Null where the pattern is beyond what automata, or this one's bounds, can follow. */
  static of(pattern: string): Automaton | null {
    const read = readExpression(pattern);
    const whole = read === null ? null : unanchored(read);
    try {
      return whole === null ? null : new Automaton(whole);
    } catch (error) {
      if (error instanceof TooLarge) {
        return null;
      }
      throw error;
    }
  }

  /** The sets of characters that it tells apart. */
  get sets(): ReadonlySet<Characters> {
    return new Set(this.#steps.flatMap((steps) => steps.map(({ set }) => set)));
  }

  /** How many states it has. */
  get size(): number {
    return this.#steps.length;
  }

  begin(): ReadonlySet<number> {
    return this.#first;
  }

  next(states: ReadonlySet<number>, code: number): ReadonlySet<number> {
    const reached = [...states].flatMap((state) => (this.#steps[state] ?? []).filter(({ set }) => includes(set, code)));
    return this.#closed(reached.map(({ to }) => to));
  }

  accepts(states: ReadonlySet<number>): boolean {
    return states.has(this.#end);
  }

  /**
   * Whether the pattern is found in a text, undefined where `visit` stops it before the end; work grows with their lengths,
   * never with how often it almost matches.
   */
  matches(text: string, visit: Visiting): boolean | undefined {
    let states = this.begin();
    for (const letter of text) {
      if (!visit(1 + states.size)) {
        return undefined;
      }
      if (states.size === 0) {
        return false;
      }
      states = this.next(states, letter.codePointAt(0) ?? 0);
    }
    return this.accepts(states);
  }

  #closed(states: readonly number[]): ReadonlySet<number> {
    const closed = new Set(states);
    for (const state of closed) {
      this.#free[state]?.forEach((to) => closed.add(to));
    }
    return closed;
  }

  #state(): number {
    if (this.#steps.length >= MOST_STATES) {
      throw new TooLarge();
    }
    this.#steps.push([]);
    this.#free.push([]);
    return this.#steps.length - 1;
  }

  /** Adds an expression behind a state and returns the state behind it. */
  #build(expression: Expression, from: number): number {
    switch (expression.is) {
      case 'characters': {
        const to = this.#state();
        this.#steps[from]?.push({ set: expression.set, to });
        return to;
      }
      case 'sequence':
        return expression.parts.reduce((state, part) => this.#build(part, state), from);
      case 'choice': {
        const ends = expression.options.map((option) => this.#build(option, this.#linked(from)));
        const to = this.#state();
        ends.forEach((end) => this.#free[end]?.push(to));
        return to;
      }
      case 'repeat':
        return this.#repeat(expression, from);
      case 'edge':
        return from;
    }
  }

  #repeat({ inner, min, max }: Extract<Expression, { is: 'repeat' }>, from: number): number {
    let state = from;
    for (let count = 0; count < min; count += 1) {
      state = this.#build(inner, this.#linked(state));
    }
    const exits = [state];
    if (max === Infinity) {
      const loop = this.#linked(state);
      this.#free[this.#build(inner, loop)]?.push(loop);
      exits.push(loop);
    }
    const optional = max === Infinity ? 0 : max - min;
    for (let count = 0; count < optional; count += 1) {
      state = this.#build(inner, this.#linked(state));
      exits.push(state);
    }
    const to = this.#state();
    exits.forEach((exit) => this.#free[exit]?.push(to));
    return to;
  }

  #linked(from: number): number {
    const to = this.#state();
    this.#free[from]?.push(to);
    return to;
  }
}

/** The whole text in which a pattern is found: anything before and after, but for edges that stand at its very ends. */
function unanchored(expression: Expression): Expression | null {
  const options = (expression.is === 'choice' ? expression.options : [expression]).map(unanchoredOption);
  return options.every((option) => option !== null) ? { is: 'choice', options } : null;
}

function unanchoredOption(option: Expression): Expression | null {
  const parts = option.is === 'sequence' ? [...option.parts] : [option];
  const starts = isEdge(parts[0], 'start');
  const ends = isEdge(parts.at(-1), 'end');
  const inner = parts.slice(starts ? 1 : 0, ends ? -1 : undefined);
  if (inner.some(hasEdge)) {
    return nested(parts);
  }
  return { is: 'sequence', parts: [...(starts ? [] : [EVERYTHING]), ...inner, ...(ends ? [] : [EVERYTHING])] };
}

/** `^(a|b)$` in brackets, as in `(^a$|^b$)`: a single group is read as what it holds. */
function nested(parts: readonly Expression[]): Expression | null {
  const [only] = parts;
  return parts.length === 1 && only !== undefined && only.is !== 'edge' && only.is !== 'repeat'
    ? unanchored(only)
    : null;
}

function isEdge(expression: Expression | undefined, at: 'start' | 'end'): boolean {
  return expression?.is === 'edge' && expression.at === at;
}

function hasEdge(expression: Expression): boolean {
  switch (expression.is) {
    case 'edge':
      return true;
    case 'sequence':
      return expression.parts.some(hasEdge);
    case 'choice':
      return expression.options.some(hasEdge);
    case 'repeat':
      return hasEdge(expression.inner);
    case 'characters':
      return false;
  }
}
