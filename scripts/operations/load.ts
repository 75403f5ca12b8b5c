import { Agent, request } from 'node:http';

/** Longer than any answer may take. */
const PATIENCE_MS = 60_000;

/** What became of requests: those that nobody accepted are counted apart from those that were accepted and then failed. */
export interface Tally {
  readonly statuses: Record<string, number>;
  /** Nobody listened any more. */
  readonly refused: number;
  /** Accepted, and never answered to the end, by the code of the error. */
  readonly broken: readonly string[];
  readonly slowestMs: number;
  readonly answers: readonly Answer[];
}

/** What the how-manieth request was answered, after how long, and when: in milliseconds since 1970. */
export interface Answer {
  readonly number: number;
  readonly status: number;
  readonly ms: number;
  readonly at: number;
}

export interface Ask {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: object;
}

/** Requests at an even rate whatever becomes of them, as independent clients make them. */
export class Load {
  readonly #agent = new Agent({ keepAlive: true, scheduling: 'lifo' });
  readonly #underWay = new Set<Promise<void>>();
  readonly #answers: Answer[] = [];
  readonly #broken: string[] = [];
  #refused = 0;
  #slowestMs = 0;
  #made = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly key: string,
    private readonly asks: (count: number) => Ask,
  ) {}

  /** At an even rate, and never more than so many at once, as clients with a pool of connections do. */
  start(perSecond: number, atOnce = Infinity): void {
    let seen = performance.now();
    let owed = 0;
    this.#timer = setInterval(() => {
      const now = performance.now();
      owed = Math.min(perSecond, owed + ((now - seen) / 1_000) * perSecond);
      seen = now;
      for (; owed >= 1 && this.#underWay.size < atOnce; owed -= 1) {
        this.burst(1);
      }
    }, 5);
  }

  /** So many at once. */
  burst(count: number): void {
    for (const end = this.#made + count; this.#made < end; this.#made += 1) {
      this.make(this.#made);
    }
  }

  /** Makes no more, and waits for what is under way. */
  async end(): Promise<Tally> {
    clearInterval(this.#timer);
    await Promise.all(this.#underWay);
    this.#agent.destroy();
    const [answers, refused, broken, slowestMs] = [this.#answers, this.#refused, this.#broken, this.#slowestMs];
    const statuses: Record<string, number> = {};
    answers.forEach(({ status }) => (statuses[status] = (statuses[status] ?? 0) + 1));
    return { statuses, refused, broken, slowestMs: Math.round(slowestMs), answers };
  }

  private make(number: number): void {
    const work = this.count(number).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  private async count(number: number): Promise<void> {
    const start = performance.now();
    try {
      const status = await this.send(this.asks(number));
      this.#answers.push({ number, status, ms: performance.now() - start, at: Date.now() });
    } catch (error) {
      const code = (error as { code?: string }).code ?? 'unknown';
      if (code === 'ECONNREFUSED') {
        this.#refused += 1;
      } else {
        this.#broken.push(code);
      }
    }
    this.#slowestMs = Math.max(this.#slowestMs, performance.now() - start);
  }

  private send({ method, path, body }: Ask): Promise<number> {
    const payload = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${this.key}`,
      ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
    };
    return new Promise((resolve, reject) => {
      const asking = request(`${this.url}${path}`, { method, headers, agent: this.#agent }, (answer) => {
        answer
          .on('error', reject)
          .on('end', () => resolve(answer.statusCode ?? 0))
          .resume();
      });
      const late = () => asking.destroy(Object.assign(new Error('Nobody answers.'), { code: 'ETIMEDOUT' }));
      asking.setTimeout(PATIENCE_MS, late).on('error', reject).end(payload);
    });
  }
}
