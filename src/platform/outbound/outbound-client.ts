import type { OnApplicationShutdown } from '@nestjs/common';
import { Agent, type Dispatcher } from 'undici';
import type { Settings } from '../config.js';
import { addressRules, urlFault } from './deliverable-url.js';
import { type FailureClass, failureOf } from './failure.js';
import { type ConnectorOptions, guardedConnector, nameServers } from './guarded-connector.js';

const MOST_BYTES_READ = 16_384;
const SNIPPET_CHARACTERS = 1_000;

/** Sockets to one origin at most; whoever sends bounds what one receiver gets below this. */
const MOST_SOCKETS = 128;

/** An idle socket is closed before the receiver does, which often waits five seconds, and a request meets its end. */
const IDLE_MS = 2_000;

/** A socket lives no longer, so that an address is not used long after it was vetted. */
const SOCKET_MS = 60_000;

/** What tests replace. */
export interface OutboundLimits extends Partial<Omit<ConnectorOptions, 'rules'>> {
  readonly totalMs?: number;
}

export interface OutboundRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of a request. Any status is an answer, also one that redirects: nobody follows it. */
export type OutboundResult =
  | {
      readonly outcome: 'answered';
      readonly status: number;
      /** The beginning of the body, without control characters: for the endpoint's owner only. */
      readonly snippet: string;
      readonly retryAfter: string | null;
      readonly durationMs: number;
    }
  | { readonly outcome: 'failed'; readonly errorClass: FailureClass; readonly durationMs: number };

/** The one way out: every request to a URL that somebody else chose goes through here. */
export class OutboundClient implements OnApplicationShutdown {
  readonly #rules;
  readonly #totalMs: number;
  readonly #agent: Agent;

  constructor(settings: Settings, { totalMs = 15_000, ...limits }: OutboundLimits = {}) {
    this.#rules = addressRules(settings);
    this.#totalMs = totalMs;
    this.#agent = new Agent({
      connect: guardedConnector({ connectMs: 5_000, resolve: nameServers(2_000), ...limits, rules: this.#rules }),
      connections: MOST_SOCKETS,
      clientTtl: SOCKET_MS,
      keepAliveTimeout: IDLE_MS,
      keepAliveMaxTimeout: IDLE_MS,
    });
  }

  async post({ url, headers, body }: OutboundRequest): Promise<OutboundResult> {
    const start = performance.now();
    const durationMs = (): number => Math.round(performance.now() - start);
    if (urlFault(url, this.#rules) !== null) {
      return { outcome: 'failed', errorClass: 'blocked', durationMs: durationMs() };
    }
    const cut = new AbortController();
    const timer = setTimeout(() => cut.abort(), this.#totalMs);
    try {
      const answer = await this.#agent.request({ ...target(url, headers), body, signal: cut.signal });
      const snippet = await beginningOf(answer.body);
      const retryAfter = [answer.headers['retry-after']].flat()[0] ?? null;
      return { outcome: 'answered', status: answer.statusCode, snippet, retryAfter, durationMs: durationMs() };
    } catch (error) {
      return { outcome: 'failed', errorClass: failureOf(error), durationMs: durationMs() };
    } finally {
      clearTimeout(timer);
    }
  }

  onApplicationShutdown(): Promise<void> {
    return this.#agent.destroy();
  }
}

function target(url: string, headers: OutboundRequest['headers']): Dispatcher.RequestOptions {
  const { origin, pathname, search } = new URL(url);
  return {
    origin,
    path: `${pathname}${search}`,
    method: 'POST',
    headers: { 'user-agent': 'Tessera', 'accept-encoding': 'identity', ...headers },
  };
}

/** Leaves off reading, and with it the socket, once there is enough. The status stands, whatever becomes of the body. */
async function beginningOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES_READ) {
        break;
      }
    }
  } catch {
    // Cut off by the time limit or by the other side.
  }
  return new TextDecoder()
    .decode(Buffer.concat(chunks).subarray(0, 4 * SNIPPET_CHARACTERS))
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, SNIPPET_CHARACTERS)
    .toWellFormed();
}
