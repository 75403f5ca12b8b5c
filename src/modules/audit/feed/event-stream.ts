import { setTimeout } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { OpenStreams } from '../domain/open-streams.js';
import { EventFeed, type Stretch } from '../queries/event-feed.query.js';

const POLL_MS = 500;
const HEARTBEAT_MS = 15_000;
/** Then the client connects anew, and its key is looked at again. */
const LONGEST_MS = 300_000;
const MOST_AT_ONCE = 100;

export interface OpenStream {
  readonly lines: AsyncGenerator<string>;
  /** Ends it at once, and gives its place to another. */
  readonly close: () => void;
}

/** The feed as server-sent events. It polls, so that it holds no connection of the database between two looks. */
@Injectable()
export class EventStream implements OnModuleDestroy {
  readonly #closing = new AbortController();
  readonly #looks = new Set<Promise<Stretch>>();
  readonly #open = new OpenStreams();

  constructor(private readonly feed: EventFeed) {}

  /** Ends every stream, so that the server can close; after it nobody asks the database anything. */
  async onModuleDestroy(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#looks);
  }

  /**
   * Refuses one stream too many, and a cursor that is none, before the first line. Without a cursor it begins with what is
   * not committed yet. Whoever reads it closes it: a generator does not hear that nobody listens.
   */
  async from(by: Actor, after: string | undefined): Promise<OpenStream> {
    const leave = this.#open.enter(by.keyId ?? by.name);
    const left = new AbortController();
    const close = (): void => {
      left.abort();
      leave();
    };
    try {
      const first = await this.feed.read(by, after ?? (await this.feed.present()), MOST_AT_ONCE);
      return { lines: this.lines(by, first, AbortSignal.any([this.#closing.signal, left.signal])), close };
    } catch (error) {
      close();
      throw error;
    }
  }

  private async *lines(by: Actor, first: Stretch, signal: AbortSignal): AsyncGenerator<string> {
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
