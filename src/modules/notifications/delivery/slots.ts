interface Waiting {
  readonly key: string;
  readonly start: () => void;
}

/**
 * Places for what runs at the same time: so many in all, and so many of one kind, but once half of all are taken only one
 * of each, so that the slow leave room. Who must wait holds no place.
 */
export class Slots {
  readonly #running = new Map<string, number>();
  #waiting: Waiting[] = [];
  #total = 0;

  constructor(
    private readonly most: number,
    private readonly mostOfOne: number,
  ) {}

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.#waiting.push({ key, start });
      this.startNext();
    });
    try {
      return await work();
    } finally {
      this.#total -= 1;
      this.#running.set(key, (this.#running.get(key) ?? 1) - 1);
      if (this.#running.get(key) === 0) {
        this.#running.delete(key);
      }
      this.startNext();
    }
  }

  private startNext(): void {
    const kept: Waiting[] = [];
    for (const waiting of this.#waiting) {
      const ofOne = this.#running.get(waiting.key) ?? 0;
      const mostOfOne = this.#total < this.most / 2 ? this.mostOfOne : 1;
      if (this.#total < this.most && ofOne < mostOfOne) {
        this.#total += 1;
        this.#running.set(waiting.key, ofOne + 1);
        waiting.start();
      } else {
        kept.push(waiting);
      }
    }
    this.#waiting = kept;
  }
}
