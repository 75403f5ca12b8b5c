import { Agent, request } from 'undici';
import { KEY } from './calls.js';
import { pause } from './figures.js';
import type { Findings, Running, Scenario } from './stage.js';

const PER_SECOND = 200;

/** Each API ends and starts again under load; who finds it gone goes to the other. */
export const DEPLOY_TROUBLE: Readonly<Record<string, Scenario>> = {
  'F9 SIGTERM under 200 requests a second': {
    events: 50,
    apis: 2,
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

class Load {
  readonly #agent = new Agent({ keepAliveTimeout: 1_000, keepAliveMaxTimeout: 1_000 });
  readonly #timer: NodeJS.Timeout;
  readonly #underWay = new Set<Promise<void>>();
  readonly #counts: Record<string, number> = {};
  #next = 0;

  constructor(private readonly running: Running) {
    this.#timer = setInterval(() => {
      const work = this.send(this.#next++).finally(() => this.#underWay.delete(work));
      this.#underWay.add(work);
    }, 1_000 / PER_SECOND);
  }

  async end(): Promise<Findings> {
    clearInterval(this.#timer);
    await Promise.all(this.#underWay);
    await this.#agent.close();
    const others = Object.keys(this.#counts).filter((outcome) => !['200', 'went to the other'].includes(outcome));
    return { held: others.length === 0, note: JSON.stringify(this.#counts) };
  }

  /** Every second request comes on a connection of its own, the others on one that was open. */
  private async send(number: number): Promise<void> {
    const { urls, teamId } = this.running;
    for (const url of [urls[number % 2], urls[(number + 1) % 2]]) {
      const headers = { authorization: `Bearer ${KEY}`, ...(number % 4 < 2 && { connection: 'close' }) };
      const outcome = await request(`${url}/teams/${teamId}`, { headers, dispatcher: this.#agent }).then(
        async ({ statusCode, body }) => {
          await body.dump();
          return String(statusCode);
        },
        (error: Error & { code?: string }) => error.code ?? error.message,
      );
      const gone = outcome === 'ECONNREFUSED';
      const name = gone ? 'went to the other' : outcome;
      this.#counts[name] = (this.#counts[name] ?? 0) + 1;
      if (!gone) {
        return;
      }
    }
  }
}
