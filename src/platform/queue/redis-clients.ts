import { Logger } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';

/** Whoever adds work gets an answer within this time, or does the work itself. */
const ADD_MS = 500;

/** A link that brings nothing for so long is dead: Bull asks for work every five seconds, and is answered. */
const SILENT_MS = 12_000;

/** For adding: fails at once where a queue of commands would wait for ever, also on a server that is frozen. */
const ADDING: RedisOptions = {
  enableOfflineQueue: false,
  commandTimeout: ADD_MS,
  connectTimeout: 1_000,
  maxRetriesPerRequest: 1,
  socketTimeout: SILENT_MS,
  retryStrategy: () => 1_000,
};

/** For taking: waits as long as it takes; a bound here would make a worker fall silent after an outage. */
const TAKING: RedisOptions = {
  enableReadyCheck: false,
  maxRetriesPerRequest: null,
  socketTimeout: SILENT_MS,
  connectTimeout: 1_000,
  retryStrategy: () => 1_000,
};

/** Connections of one queue. An error is no news: commands fail or wait, and PostgreSQL holds all that matters. */
export class RedisClients {
  readonly #logger = new Logger(RedisClients.name);
  readonly #open: Redis[] = [];

  constructor(private readonly url: string) {}

  readonly adding = (): Redis => {
    const client = this.connect(ADDING);
    return client.once('ready', () => {
      void evictionIn(client).then((trouble) => trouble && this.#logger.warn(trouble));
    });
  };

  readonly taking = (): Redis => this.connect(TAKING);

  /** Closes all without waiting for a server that may be gone. */
  close(): void {
    this.#open.forEach((client) => client.disconnect());
  }

  private connect(options: RedisOptions): Redis {
    const client = new Redis(this.url, options);
    client.on('error', () => {});
    this.#open.push(client);
    return client;
  }
}

/** That Redis may evict work, which then waits until its lease has run out. INFO is allowed where CONFIG is not. */
export async function evictionIn(client: Redis): Promise<string | null> {
  const memory = await client.info('memory').catch(() => '');
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'noeviction';
  return policy === 'noeviction'
    ? null
    : `Redis may evict work (maxmemory-policy ${policy}), which is then late; set it to noeviction`;
}
