import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Config } from '../config.js';

/** Work that the clock brings. Every process runs it, so it makes sure by itself that each thing is done once. */
export interface ScheduledTask {
  readonly name: string;
  /** Does what is due now; leaves off early once it is told to stop. */
  run(stop: AbortSignal): Promise<void>;
}

/** How soon after the start the first round is. */
const FIRST_ROUND_MS = 1_000;

/** Runs every registered task again and again, in rounds that never overlap; a failure waits for the next round. */
@Injectable()
export class Scheduler implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  readonly #logger = new Logger(Scheduler.name);
  readonly #tasks: ScheduledTask[] = [];
  readonly #stop = new AbortController();
  readonly #intervalMs: number;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();

  constructor({ settings }: Config) {
    this.#intervalMs = settings.SCHEDULER_SECONDS * 1_000;
  }

  register(task: ScheduledTask): void {
    this.#tasks.push(task);
  }

  onApplicationBootstrap(): void {
    if (this.#intervalMs > 0) {
      this.startIn(Math.min(FIRST_ROUND_MS, this.#intervalMs));
    }
  }

  /** Told before the server closes, so that a long round ends while the last requests are answered. */
  onModuleDestroy(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  /** The database is open until the round under way has ended. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.#round;
  }

  /** One round: every task once, one after the other, whatever becomes of the others. */
  async runOnce(): Promise<void> {
    for (const task of this.#tasks) {
      try {
        await task.run(this.#stop.signal);
      } catch (error) {
        this.#logger.error(`${task.name} failed`, error instanceof Error ? error.stack : String(error));
      }
    }
  }

  private startIn(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      this.#round = this.runAndGoOn();
    }, milliseconds);
    this.#timer.unref();
  }

  private async runAndGoOn(): Promise<void> {
    await this.runOnce();
    if (!this.#stop.signal.aborted) {
      // Processes started together shall not stay in step.
      this.startIn(this.#intervalMs * (0.9 + 0.2 * Math.random()));
    }
  }
}
