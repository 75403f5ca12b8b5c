import { Logger } from '@nestjs/common';
import type { Queue } from 'bull';
import { evictionIn, type RedisClients } from './redis-clients.js';

const ADD_MS = 500;

/** After a failure nothing is added for so long, so that an outage costs one wait and not one for each job. */
const REST_MS = 5_000;

const END_MS = 2_000;

export const REDIS_IS_AWAY = 'Redis does not answer; deliveries go on without it';

export interface Job {
  /** Names the attempt, because Bull silently ignores an id that it still holds. */
  readonly id: string;
  readonly data: unknown;
}

/**
 * Spreads work over processes by Redis, and may lose any of it at any moment: whoever adds can tell from elsewhere what
 * was not done. Bull retries nothing, keeps nothing, and its failures mean nothing.
 */
export class WorkQueue {
  readonly #logger = new Logger(WorkQueue.name);
  #restsUntil = 0;

  constructor(
    private readonly producer: Queue,
    private readonly consumer: Queue,
    private readonly clients: RedisClients,
  ) {
    [producer, consumer].forEach((queue) => queue.on('error', () => {}));
    // Left to itself it waits at the end for a server that may be gone.
    Object.assign(producer, { onApplicationShutdown: () => Promise.resolve() });
  }

  /** Calls the handler for each job, so many at a time. */
  take(atOnce: number, handle: (data: unknown) => Promise<void>): void {
    this.consumer.process(atOnce, (job) => handle(job.data)).catch(() => {});
  }

  /** Whether all were added. After `false` some may have been, or may be later on. Never slower than its limit. */
  async add(jobs: readonly Job[]): Promise<boolean> {
    if (performance.now() < this.#restsUntil) {
      return false;
    }
    const options = { removeOnComplete: true, removeOnFail: true, attempts: 1 };
    const bulk = jobs.map(({ id, data }) => ({ data, opts: { ...options, jobId: id } }));
    const added = this.producer.addBulk(bulk).then(
      () => true,
      () => false,
    );
    const done = await withinMs(ADD_MS, added);
    if (!done) {
      this.#restsUntil = performance.now() + REST_MS;
      this.#logger.warn('Redis does not take work; this process does it by itself');
    }
    return done;
  }

  /** What is wrong with Redis now, in words; null where nothing is. */
  async trouble(): Promise<string | null> {
    try {
      const { client } = this.producer;
      await client.ping();
      return await evictionIn(client);
    } catch {
      return REDIS_IS_AWAY;
    }
  }

  /** Takes no more; what was taken is the handler's to end. */
  async end(): Promise<void> {
    const paused = this.consumer.pause(true, true).then(
      () => true,
      () => false,
    );
    await withinMs(END_MS, paused);
  }

  async close(): Promise<void> {
    const closed = Promise.all([this.producer.close(true), this.consumer.close(true)]).then(
      () => true,
      () => false,
    );
    await withinMs(END_MS, closed);
    this.clients.close();
  }
}

async function withinMs(limit: number, work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resume) => (timer = setTimeout(resume, limit, false)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
