import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
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

const LINGER_MS = 1_000;

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
    const server = this.host.httpAdapter?.getHttpServer() as Server | undefined;
    if (server?.listening) {
      await this.stopListening(server);
      this.#timer = globalThis.setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    }
  }

  /**
   * Node's own `close` would also end connections on which nothing was read yet, and with them a request that is on its way;
   * those that are open get a moment to bring it, and end with its answer.
   */
  private async stopListening(server: Server): Promise<void> {
    const closed = once(server, 'close');
    NetServer.prototype.close.call(server);
    await Promise.race([closed, setTimeout(Math.min(this.#graceMs, LINGER_MS), undefined, { ref: false })]);
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
