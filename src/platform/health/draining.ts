import { setTimeout } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '../config.js';

/** Requests under way get so long to come to their end; then their connections are ended. */
const PATIENCE_MS = 25_000;

/**
 * The end of the process, without hurting a request: first it says that it is not ready, and for a while goes on answering
 * until nobody sends more; each answer ends its connection. Then the server closes, and after it the database.
 */
@Injectable()
export class Draining implements OnModuleDestroy, BeforeApplicationShutdown, OnApplicationShutdown {
  #begun = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #graceMs: number;

  constructor(
    { settings }: Config,
    private readonly host: HttpAdapterHost,
  ) {
    this.#graceMs = (settings.DRAIN_SECONDS ?? (settings.ENVIRONMENT === 'production' ? 5 : 0)) * 1_000;
  }

  get begun(): boolean {
    return this.#begun;
  }

  onModuleDestroy(): void {
    this.#begun = true;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await setTimeout(this.#graceMs);
    const { httpAdapter } = this.host;
    this.#timer = globalThis.setTimeout(() => httpAdapter?.getHttpServer()?.closeAllConnections(), PATIENCE_MS);
  }

  /** The server has closed. */
  onApplicationShutdown(): void {
    clearTimeout(this.#timer);
  }
}

/** While the process drains, no connection is used again: a request that came over it later might find nobody. */
export function endConnectionsWhileDraining(app: NestFastifyApplication): void {
  const draining = app.get(Draining);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (_request, reply) => {
      if (draining.begun) {
        void reply.header('connection', 'close');
      }
    });
}
