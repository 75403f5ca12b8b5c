import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
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

/** A turn of the event loop that is over so soon has left nobody the time to come; one like it is waited for so long. */
const QUIET_MS = 1;
const MOST_WAIT_MS = 5_000;

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
    await takeWhoWaits(server);
    const closed = once(server, 'close');
    NetServer.prototype.close.call(server);
    await Promise.race([closed, setTimeout(Math.min(this.#graceMs, LINGER_MS), undefined, { ref: false })]);
  }

  /** The server has closed. */
  onApplicationShutdown(): void {
    clearTimeout(this.#timer);
  }
}

/**
 * Takes the connections that the kernel has accepted and this process has not, since the end of listening resets them with
 * the requests that they brought. Node takes one with each turn of its loop, so that under load many are in line.
 */
export async function takeWhoWaits(server: NetServer): Promise<void> {
  let taken = 0;
  const count = (): number => (taken += 1);
  server.on('connection', count);
  const end = performance.now() + MOST_WAIT_MS;
  await setImmediate();
  for (let isQuiet = false; !isQuiet && performance.now() < end;) {
    const [before, turn] = [taken, performance.now()];
    await setImmediate();
    isQuiet = taken === before && performance.now() - turn < QUIET_MS;
  }
  server.off('connection', count);
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
