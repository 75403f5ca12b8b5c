import { Agent, request } from 'undici';
import { KEY } from './calls.js';
import { pause } from '../processes/figures.js';
import type { Findings, Running, Scenario } from './stage.js';

const PER_SECOND = 200;

const LOOK_MS = 250;

/** Clients have pools: on a machine that cannot do so many a second, more would only fill the line before the server. */
const MOST_AT_ONCE = 40;

/**
 * Each API ends and starts again under load, behind a balancer that sends nothing to whoever does not say that it is ready.
 * Nobody else could know when to stop: without such a grace a request may come in the moment in which the server ends.
 */
export const DEPLOY_TROUBLE: Readonly<Record<string, Scenario>> = {
  'F9 SIGTERM under 200 requests a second': {
    events: 50,
    apis: 2,
    settings: { DRAIN_SECONDS: '5' },
    meanwhile: async (_, running): Promise<Findings> => {
      const load = new Load(running);
      await pause(1_000);
      for (const api of [...running.apis, ...running.apis]) {
        await api.end('SIGTERM');
        await api.again();
        await pause(500);
      }
      return load.end();
    },
  },
};

/** Asks each API whether it is ready, again and again; who is not, or is gone, gets nothing until it says so. */
class Balancer {
  readonly #timers: readonly NodeJS.Timeout[];
  readonly #away = new Set<string>();

  constructor(private readonly urls: readonly string[]) {
    this.#timers = urls.map((url) => {
      let asking = false;
      return setInterval(() => {
        if (!asking) {
          asking = true;
          void this.ask(url).finally(() => (asking = false));
        }
      }, LOOK_MS);
    });
  }

  /** Those that take requests, in turns, and after them the others. */
  placesFor(number: number): string[] {
    const there = this.urls.filter((url) => !this.#away.has(url));
    return [...there.map((_, place) => there[(number + place) % there.length] ?? ''), ...this.#away];
  }

  end(): void {
    this.#timers.forEach((timer) => clearInterval(timer));
  }

  private async ask(url: string): Promise<void> {
    const answer = await fetch(new URL('/health/ready', url)).catch(() => null);
    await answer?.text();
    if (answer?.ok) {
      this.#away.delete(url);
    } else {
      this.#away.add(url);
    }
  }
}

class Load {
  readonly #balancer: Balancer;
  readonly #agent = new Agent({ keepAliveTimeout: 1_000, keepAliveMaxTimeout: 1_000 });
  readonly #timer: NodeJS.Timeout;
  readonly #underWay = new Set<Promise<void>>();
  readonly #counts: Record<string, number> = {};
  #next = 0;

  constructor(private readonly running: Running) {
    this.#balancer = new Balancer(running.urls);
    this.#timer = setInterval(() => {
      if (this.#underWay.size >= MOST_AT_ONCE) {
        return;
      }
      const work = this.send(this.#next++).finally(() => this.#underWay.delete(work));
      this.#underWay.add(work);
    }, 1_000 / PER_SECOND);
  }

  async end(): Promise<Findings> {
    clearInterval(this.#timer);
    this.#balancer.end();
    await Promise.all(this.#underWay);
    await this.#agent.close();
    const others = Object.keys(this.#counts).filter((outcome) => !['200', 'went to the other'].includes(outcome));
    return { held: others.length === 0, note: JSON.stringify(this.#counts) };
  }

  /** Every second request comes on a connection of its own, the others on one that was open. */
  private async send(number: number): Promise<void> {
    const { teamId } = this.running;
    for (const url of this.#balancer.placesFor(number)) {
      const headers = { authorization: `Bearer ${KEY}`, ...(number % 4 < 2 && { connection: 'close' }) };
      const outcome = await request(`${url}/teams/${teamId}`, { headers, dispatcher: this.#agent }).then(
        async ({ statusCode, body }) => {
          await body.dump();
          return String(statusCode);
        },
        (error: Error & { code?: string }) => error.code ?? error.message,
      );
      const gone = outcome === 'ECONNREFUSED';
      this.count(gone ? 'went to the other' : outcome);
      if (!gone) {
        return;
      }
    }
    this.count('found nobody');
  }

  private count(outcome: string): void {
    this.#counts[outcome] = (this.#counts[outcome] ?? 0) + 1;
  }
}
