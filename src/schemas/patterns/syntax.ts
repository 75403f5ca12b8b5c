import {
  ANY_CHARACTER,
  between,
  complement,
  DIGITS,
  IN_LINE,
  one,
  SPACES,
  union,
  WORD,
  type Characters,
} from './characters.js';

/** A regular expression, read: only what a finite automaton can follow. */
export type Expression =
  | { readonly is: 'characters'; readonly set: Characters }
  | { readonly is: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly is: 'choice'; readonly options: readonly Expression[] }
  | { readonly is: 'repeat'; readonly inner: Expression; readonly min: number; readonly max: number }
  | { readonly is: 'edge'; readonly at: 'start' | 'end' };

/** Longer ones are left undecided. */
const LONGEST = 1_000;
const DEEPEST = 50;

/** What a backslash makes of the letter behind it. */
const ESCAPES: ReadonlyMap<string, Characters> = new Map<string, Characters>([
  ...[...'^$\\.*+?()[]{}|/-'].map((letter): [string, Characters] => [letter, one(letter.charCodeAt(0))]),
  ['d', DIGITS],
  ['w', WORD],
  ['s', SPACES],
  ['D', complement(DIGITS)],
  ['W', complement(WORD)],
  ['S', complement(SPACES)],
  ['n', one(10)],
  ['r', one(13)],
  ['t', one(9)],
  ['v', one(11)],
  ['f', one(12)],
  ['0', one(0)],
]);

class Unreadable extends Error {}

/** Reads a regular expression of ECMA-262; null where it looks around, refers back, or is not understood. */
export function readExpression(pattern: string): Expression | null {
  if (pattern.length > LONGEST) {
    return null;
  }
  try {
    return new Reader([...pattern]).whole();
  } catch (error) {
    if (error instanceof Unreadable) {
      return null;
    }
    throw error;
  }
}

class Reader {
  #at = 0;
  #depth = 0;

  constructor(private readonly letters: readonly string[]) {}

  whole(): Expression {
    const expression = this.#choice();
    if (this.#at < this.letters.length) {
      throw new Unreadable();
    }
    return expression;
  }

  #choice(): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      throw new Unreadable();
    }
    const options = [this.#sequence()];
    while (this.#take('|')) {
      options.push(this.#sequence());
    }
    this.#depth -= 1;
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { is: 'choice', options };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (this.#at < this.letters.length && !'|)'.includes(this.#next())) {
      parts.push(this.#repeated(this.#atom()));
    }
    return { is: 'sequence', parts };
  }

  #atom(): Expression {
    const letter = this.#read();
    switch (letter) {
      case '^':
        return { is: 'edge', at: 'start' };
      case '$':
        return { is: 'edge', at: 'end' };
      case '.':
        return { is: 'characters', set: IN_LINE };
      case '(':
        return this.#group();
      case '[':
        return { is: 'characters', set: this.#class() };
      case '\\':
        return { is: 'characters', set: this.#escape() };
      default:
        return { is: 'characters', set: one(this.#literal(letter)) };
    }
  }

  #literal(letter: string): number {
    if ('*+?{}])'.includes(letter)) {
      throw new Unreadable();
    }
    return letter.codePointAt(0) ?? 0;
  }

  #group(): Expression {
    if (this.#take('?')) {
      this.#groupKind();
    }
    const inner = this.#choice();
    this.#expect(')');
    return inner;
  }

  /** `(?:` and `(?<name>` only group; anything else looks around or switches flags. */
  #groupKind(): void {
    if (this.#take(':')) {
      return;
    }
    this.#expect('<');
    while (/^\w$/.test(this.#next())) {
      this.#at += 1;
    }
    this.#expect('>');
  }

  #repeated(inner: Expression): Expression {
    const counts = this.#counts();
    if (counts === null) {
      return inner;
    }
    this.#take('?');
    if (inner.is === 'edge' || counts[0] > counts[1]) {
      throw new Unreadable();
    }
    return { is: 'repeat', inner, min: counts[0], max: counts[1] };
  }

  #counts(): readonly [number, number] | null {
    if (this.#take('*')) {
      return [0, Infinity];
    }
    if (this.#take('+')) {
      return [1, Infinity];
    }
    if (this.#take('?')) {
      return [0, 1];
    }
    return this.#take('{') ? this.#braces() : null;
  }

  #braces(): readonly [number, number] {
    const min = this.#number();
    if (!this.#take(',')) {
      this.#expect('}');
      return [min, min];
    }
    const max = this.#next() === '}' ? Infinity : this.#number();
    this.#expect('}');
    return [min, max];
  }

  #number(): number {
    let digits = '';
    while (/^\d$/.test(this.#next())) {
      digits += this.#read();
    }
    if (digits === '') {
      throw new Unreadable();
    }
    return Number(digits);
  }

  #class(): Characters {
    const negated = this.#take('^');
    const sets: Characters[] = [];
    while (!this.#take(']')) {
      const from = this.#classItem();
      const ranged = this.#next() === '-' && this.letters[this.#at + 1] !== ']' && this.#take('-');
      sets.push(ranged ? this.#range(from, this.#classItem()) : from);
    }
    return negated ? complement(union(sets)) : union(sets);
  }

  #range(from: Characters, to: Characters): Characters {
    const range = between(from, to);
    if (range === null) {
      throw new Unreadable();
    }
    return range;
  }

  #classItem(): Characters {
    const letter = this.#read();
    return letter === '\\' ? this.#escape() : one(letter.codePointAt(0) ?? 0);
  }

  #escape(): Characters {
    const letter = this.#read();
    if (letter === 'x' || letter === 'u') {
      return one(this.#hexadecimal(letter === 'x' ? 2 : 4));
    }
    const known = ESCAPES.get(letter);
    if (known === undefined) {
      throw new Unreadable();
    }
    return known;
  }

  #hexadecimal(length: number): number {
    const braced = length === 4 && this.#take('{');
    let digits = '';
    while (braced ? this.#next() !== '}' : digits.length < length) {
      digits += this.#read();
    }
    if (braced) {
      this.#expect('}');
    }
    if (!/^[0-9a-f]{1,6}$/i.test(digits)) {
      throw new Unreadable();
    }
    return parseInt(digits, 16);
  }

  #next(): string {
    return this.letters[this.#at] ?? '';
  }

  #read(): string {
    const letter = this.letters[this.#at];
    if (letter === undefined) {
      throw new Unreadable();
    }
    this.#at += 1;
    return letter;
  }

  #take(letter: string): boolean {
    const taken = this.#next() === letter;
    this.#at += taken ? 1 : 0;
    return taken;
  }

  #expect(letter: string): void {
    if (!this.#take(letter)) {
      throw new Unreadable();
    }
  }
}

export const EVERYTHING: Expression = {
  is: 'repeat',
  inner: { is: 'characters', set: ANY_CHARACTER },
  min: 0,
  max: Infinity,
};
