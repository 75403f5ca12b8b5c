/** Lets so many jobs in at a time; the rest wait their turn, first come, first served. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(private readonly places: number) {
    this.#free = places;
  }

  get idle(): boolean {
    return this.#free === this.places;
  }

  async take<T>(job: () => Promise<T>): Promise<T> {
    if (this.#free > 0) {
      this.#free -= 1;
    } else {
      await new Promise<void>((enter) => this.#waiting.push(enter));
    }
    try {
      return await job();
    } finally {
      // The place goes straight to the next in line, so that nobody who comes later slips in.
      const next = this.#waiting.shift();
      if (next) {
        next();
      } else {
        this.#free += 1;
      }
    }
  }
}
