/** Thrown where a pattern is beyond what is read; caught where reading began. */
export class Unreadable extends Error {}

/** The letters of a pattern, taken one by one. */
export class Letters {
  #at = 0;
  readonly #letters: readonly string[];

  constructor(text: string) {
    this.#letters = [...text];
  }

  get isDone(): boolean {
    return this.#at >= this.#letters.length;
  }

  /** The letter that comes, or the one so many behind it; empty behind the last. */
  peek(ahead = 0): string {
    return this.#letters[this.#at + ahead] ?? '';
  }

  read(): string {
    const letter = this.#letters[this.#at];
    if (letter === undefined) {
      throw new Unreadable();
    }
    this.#at += 1;
    return letter;
  }

  take(letter: string): boolean {
    const taken = this.peek() === letter;
    this.#at += taken ? 1 : 0;
    return taken;
  }

  expect(letter: string): void {
    if (!this.take(letter)) {
      throw new Unreadable();
    }
  }

  /** All letters from here on that a test lets through. */
  readWhile(test: RegExp): string {
    let text = '';
    while (test.test(this.peek())) {
      text += this.read();
    }
    return text;
  }
}
