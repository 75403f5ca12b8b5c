import { TooManyStreams } from './stream.errors.js';

/** Of one key, and of all in one process. */
export const MOST_STREAMS = { key: 5, process: 200 };

/** Counts the streams that are open in this process, by the key that opened them. */
export class OpenStreams {
  readonly #byKey = new Map<string, number>();
  #all = 0;

  constructor(private readonly most = MOST_STREAMS) {}

  /** Takes a place, or refuses; answers how to give it back, which may be said twice. */
  enter(key: string): () => void {
    const own = this.#byKey.get(key) ?? 0;
    if (own >= this.most.key) {
      throw new TooManyStreams('key', this.most.key);
    }
    if (this.#all >= this.most.process) {
      throw new TooManyStreams('process', this.most.process);
    }
    this.count(key, 1);
    let open = true;
    return () => {
      if (open) {
        open = false;
        this.count(key, -1);
      }
    };
  }

  private count(key: string, change: 1 | -1): void {
    this.#all += change;
    const own = (this.#byKey.get(key) ?? 0) + change;
    if (own === 0) {
      this.#byKey.delete(key);
    } else {
      this.#byKey.set(key, own);
    }
  }
}
