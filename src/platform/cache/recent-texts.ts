/** What Keyv keeps of a text. */
export interface KeptText {
  readonly value?: string;
}

/** The texts that were asked for last, up to so many characters with their keys; the store that Keyv calls memory. */
export class RecentTexts {
  readonly #texts = new Map<string, KeptText>();
  #characters = 0;

  constructor(private readonly most: number) {}

  get(key: string): KeptText | undefined {
    const kept = this.#texts.get(key);
    if (kept !== undefined) {
      this.#texts.delete(key);
      this.#texts.set(key, kept);
    }
    return kept;
  }

  set(key: string, kept: KeptText): void {
    this.delete(key);
    this.#texts.set(key, kept);
    this.#characters += lengthOf(key, kept);
    for (const oldest of this.#texts.keys()) {
      if (this.#characters <= this.most) {
        return;
      }
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    const kept = this.#texts.get(key);
    this.#characters -= kept === undefined ? 0 : lengthOf(key, kept);
    return this.#texts.delete(key);
  }

  clear(): void {
    this.#texts.clear();
    this.#characters = 0;
  }
}

const lengthOf = (key: string, { value = '' }: KeptText): number => key.length + value.length;
