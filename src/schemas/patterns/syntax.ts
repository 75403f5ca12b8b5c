import { Letters, Unreadable } from './letters.js';
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

/** Reads a regular expression of ECMA-262; null where it looks around, refers back, or is not understood. */
export function readExpression(pattern: string): Expression | null {
  if (pattern.length > LONGEST) {
    return null;
  }
  try {
    return new Reader(new Letters(pattern)).whole();
  } catch (error) {
    if (error instanceof Unreadable) {
      return null;
    }
    throw error;
  }
}

class Reader {
  #depth = 0;

  constructor(private readonly letters: Letters) {}

  whole(): Expression {
    const expression = this.#choice();
    if (!this.letters.isDone) {
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
    while (this.letters.take('|')) {
      options.push(this.#sequence());
    }
    this.#depth -= 1;
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { is: 'choice', options };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (!this.letters.isDone && !'|)'.includes(this.letters.peek())) {
      parts.push(this.#repeated(this.#atom()));
    }
    return { is: 'sequence', parts };
  }

  #atom(): Expression {
    const letter = this.letters.read();
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
    if (this.letters.take('?')) {
      this.#groupKind();
    }
    const inner = this.#choice();
    this.letters.expect(')');
    return inner;
  }

  /** `(?:` and `(?<name>` only group; anything else looks around or switches flags. */
  #groupKind(): void {
    if (this.letters.take(':')) {
      return;
    }
    this.letters.expect('<');
    this.letters.readWhile(/^\w$/);
    this.letters.expect('>');
  }

  #repeated(inner: Expression): Expression {
    const counts = this.#counts();
    if (counts === null) {
      return inner;
    }
    this.letters.take('?');
    if (inner.is === 'edge' || counts[0] > counts[1]) {
      throw new Unreadable();
    }
    return { is: 'repeat', inner, min: counts[0], max: counts[1] };
  }

  #counts(): readonly [number, number] | null {
    if (this.letters.take('*')) {
      return [0, Infinity];
    }
    if (this.letters.take('+')) {
      return [1, Infinity];
    }
    if (this.letters.take('?')) {
      return [0, 1];
    }
    return this.letters.take('{') ? this.#braces() : null;
  }

  #braces(): readonly [number, number] {
    const min = this.#number();
    if (!this.letters.take(',')) {
      this.letters.expect('}');
      return [min, min];
    }
    const max = this.letters.peek() === '}' ? Infinity : this.#number();
    this.letters.expect('}');
    return [min, max];
  }

  #number(): number {
    const digits = this.letters.readWhile(/^\d$/);
    if (digits === '') {
      throw new Unreadable();
    }
    return Number(digits);
  }

  #class(): Characters {
    const negated = this.letters.take('^');
    const sets: Characters[] = [];
    while (!this.letters.take(']')) {
      const from = this.#classItem();
      const ranged = this.letters.peek() === '-' && this.letters.peek(1) !== ']' && this.letters.take('-');
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
    const letter = this.letters.read();
    return letter === '\\' ? this.#escape() : one(letter.codePointAt(0) ?? 0);
  }

  #escape(): Characters {
    const letter = this.letters.read();
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
    const braced = length === 4 && this.letters.take('{');
    let digits = '';
    while (braced ? this.letters.peek() !== '}' : digits.length < length) {
      digits += this.letters.read();
    }
    if (braced) {
      this.letters.expect('}');
    }
    if (!/^[0-9a-f]{1,6}$/i.test(digits)) {
      throw new Unreadable();
    }
    const code = parseInt(digits, 16);
    // Two surrogates in a row are one character or two, depending on flags that are not known here.
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      throw new Unreadable();
    }
    return code;
  }
}

export const EVERYTHING: Expression = {
  is: 'repeat',
  inner: { is: 'characters', set: ANY_CHARACTER },
  min: 0,
  max: Infinity,
};
