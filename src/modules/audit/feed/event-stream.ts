import { setTimeout } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { EventFeed, type Stretch } from '../queries/event-feed.query.js';

const POLL_MS = 500;
const HEARTBEAT_MS = 15_000;
/** Then the client connects anew, and its key is looked at again. */
const LONGEST_MS = 300_000;
const MOST_AT_ONCE = 100;

/** The feed as server-sent events. It polls, so that it holds no connection of the database between two looks. */
@Injectable()
export class EventStream implements OnModuleDestroy {
  readonly #closing = new AbortController();
  readonly #looks = new Set<Promise<Stretch>>();

  constructor(private readonly feed: EventFeed) {}

  /** Ends every stream, so that the server can close; after it nobody asks the database anything. */
  async onModuleDestroy(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#looks);
  }

  /** Refuses a cursor that is none before the first line. Without one it begins with what is not committed yet. */
  async from(by: Actor, after: string | undefined): Promise<AsyncGenerator<string>> {
    const first = await this.feed.read(by, after ?? (await this.feed.present()), MOST_AT_ONCE);
    return this.lines(by, first);
  }

  private async *lines(by: Actor, first: Stretch): AsyncGenerator<string> {
    const { signal } = this.#closing;
    const end = Date.now() + LONGEST_MS;
    let spokeAt = Date.now();
    yield 'retry: 1000\n\n';
    for (let stretch = first; ; stretch = await this.look(by, stretch.end)) {
      if (stretch.events.length > 0 || Date.now() - spokeAt >= HEARTBEAT_MS) {
        spokeAt = Date.now();
        yield stretch.events.map(asText).join('') || ': still here\n\n';
      }
      const pause = stretch.events.length < MOST_AT_ONCE ? POLL_MS : 0;
      await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      if (signal.aborted || Date.now() > end) {
        return;
      }
    }
  }

  private async look(by: Actor, after: string): Promise<Stretch> {
    const look = this.feed.read(by, after, MOST_AT_ONCE);
    this.#looks.add(look);
    try {
      return await look;
    } finally {
      this.#looks.delete(look);
    }
  }
}

const asText = ({ cursor, view }: Stretch['events'][number]): string =>
  `id: ${cursor}\ndata: ${JSON.stringify(view)}\n\n`;
