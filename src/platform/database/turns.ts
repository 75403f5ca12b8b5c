import { DatabaseBusy } from './database-busy.js';

/** Lets so many jobs in at a time; the rest wait their turn, first come, first served. */
export class Turns {
  readonly #waiting = new Set<() => void>();
  #free: number;

  constructor(private readonly places: number) {
    this.#free = places;
  }

  get idle(): boolean {
    return this.#free === this.places;
  }

  /** Whoever has waited for so long is refused, and has done nothing. */
  async take<T>(job: () => Promise<T>, patienceMs = Infinity): Promise<T> {
    if (this.#free > 0) {
      this.#free -= 1;
    } else {
      await this.turn(patienceMs);
    }
    try {
      return await job();
    } finally {
      // The place goes straight to the next in line, so that nobody who comes later slips in.
      const [next] = this.#waiting;
      if (next) {
        this.#waiting.delete(next);
        next();
      } else {
        this.#free += 1;
      }
    }
  }

  private turn(patienceMs: number): Promise<void> {
    return new Promise<void>((enter, refuse) => {
      let timer: NodeJS.Timeout | undefined;
      const next = (): void => {
        clearTimeout(timer);
        enter();
      };
      this.#waiting.add(next);
      if (patienceMs !== Infinity) {
        timer = setTimeout(() => {
          this.#waiting.delete(next);
          refuse(new DatabaseBusy());
        }, patienceMs);
      }
    });
  }
}
