import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { percentile } from '../processes/figures.js';

export interface Looking {
  readonly url: string;
  readonly everyMs: number;
}

/** What was answered, 0 for nothing, and after how long; `at` is when it was asked, in milliseconds since 1970. */
export interface Look {
  readonly status: number;
  readonly ms: number;
  readonly at: number;
}

/** Asks for one address at an even rate from a thread of its own, which nothing else that is measured here holds up. */
export class Prober {
  readonly #thread: Worker;

  constructor(looking: Looking) {
    this.#thread = new Worker(new URL('./prober.worker.js', import.meta.url), { workerData: looking });
  }

  /** What was seen since this was last asked. */
  async looks(): Promise<readonly Look[]> {
    this.#thread.postMessage('tell');
    const [looks] = (await once(this.#thread, 'message')) as [readonly Look[]];
    return looks;
  }

  async end(): Promise<readonly Look[]> {
    const looks = await this.looks();
    await this.#thread.terminate();
    return looks;
  }
}

export const slowest = (looks: readonly Look[]): number => Math.max(0, ...looks.map(({ ms }) => ms));

/** The usual three, in milliseconds. */
export function figuresOf(looks: readonly Look[]): string {
  const times = looks.map(({ ms }) => ms);
  const [p50, p99, most] = [percentile(times, 0.5), percentile(times, 0.99), slowest(looks)].map((ms) => ms.toFixed(1));
  return `p50 ${p50}, p99 ${p99}, max ${most} ms`;
}
