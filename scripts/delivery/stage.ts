import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort, PostgresServer, RedisServer } from './servers.js';
import { Service } from './service.js';

const KEY = 'bootstrap-key-for-verification-0000000001';
const ENDPOINTS = 2;
const PATIENCE_MS = 60_000;

export interface Scenario {
  readonly events: number;
  readonly apis?: number;
  readonly workers?: number;
  readonly redis?: boolean;
  /** Where one process dies, once; it is started again without. */
  readonly dies?: { readonly who: 'api' | 'worker'; readonly at: string };
  /** What happens while events are made and delivered. */
  readonly meanwhile?: (stage: Stage, running: Running) => Promise<void>;
}

export interface Running {
  readonly apis: readonly Service[];
  readonly workers: readonly Service[];
  /** False once all is delivered. */
  busy: boolean;
}

export interface Outcome {
  readonly events: number;
  readonly requests: number;
  /** Committed, and not received by an endpoint that was to hear of it. */
  readonly missing: number;
  /** Received, and never committed. */
  readonly phantoms: number;
  /** Requests beyond one for each attempt. */
  readonly doubled: number;
  /** Deliveries that did not come to their end. */
  readonly open: number;
}

/** Servers, a receiver, and the service's processes for one scenario after the other. */
export class Stage {
  #received: string[] = [];
  /** Whether the process that was to die at its failpoint did. */
  died = false;

  private constructor(
    readonly postgres: PostgresServer,
    readonly redis: RedisServer,
    private readonly receiver: Server,
  ) {}

  static async build(): Promise<Stage> {
    const receiver = createServer((request, response) => {
      stage.#received.push(`${request.url} ${String(request.headers['webhook-id'])}`);
      request.resume().on('end', () => response.writeHead(204).end());
    }).listen(0, '127.0.0.1');
    const stage = new Stage(await PostgresServer.start(), await RedisServer.start(), receiver);
    return stage;
  }

  async play(scenario: Scenario): Promise<Outcome> {
    this.#received = [];
    const { running, urls, team } = await this.setUp(scenario);
    const { dies } = scenario;
    const victim = dies && (dies.who === 'api' ? running.apis[0] : running.workers[0]);
    await victim?.end('SIGTERM');
    await victim?.again(`${dies?.at}:kill`);
    const meanwhile = scenario.meanwhile?.(this, running);
    const made = makeEvents(urls, team, scenario.events);
    this.died = (await victim?.died(20_000)) === true;
    await victim?.end('SIGKILL');
    await victim?.again();
    await made;
    await this.untilDelivered(team.id);
    running.busy = false;
    await meanwhile;
    await this.untilDelivered(team.id);
    await Promise.all([...running.apis, ...running.workers].map((service) => service.end('SIGTERM')));
    return this.outcome(team.id);
  }

  private async setUp({ apis = 1, workers = 1, redis = true }: Scenario) {
    const settings = {
      DATABASE_URL: this.postgres.url,
      BOOTSTRAP_API_KEY: KEY,
      ENCRYPTION_KEY: Buffer.alloc(32, 'x').toString('base64'),
      HOST: '127.0.0.1',
      WEBHOOK_ALLOW_LOOPBACK: 'true',
      WEBHOOK_LEASE_SECONDS: '3',
      WEBHOOK_RETRY_SCHEDULE: Array.from({ length: 30 }, () => '1').join(','),
      ...(redis ? { REDIS_URL: this.redis.url } : {}),
    };
    const ports = await Promise.all(Array.from({ length: apis }, freePort));
    const api = { ...settings, DELIVERY: workers > 0 ? 'off' : 'in_process' };
    const running: Running = {
      apis: ports.map((port) => new Service('main', { ...api, PORT: String(port) })),
      workers: Array.from({ length: workers }, () => new Service('worker', settings)),
      busy: true,
    };
    await Promise.all([...running.apis, ...running.workers].map((service) => service.ready()));
    const urls = ports.map((port) => `http://127.0.0.1:${port}/api/v1`);
    return { running, urls, team: await this.prepare(urls[0] ?? '') };
  }

  async close(): Promise<void> {
    this.receiver.close();
    this.receiver.closeAllConnections();
    this.redis.signal('SIGCONT');
    this.redis.signal('SIGKILL');
    this.postgres.close();
  }

  private async prepare(url: string): Promise<Team> {
    const name = `team ${Date.now()}`;
    const { id } = (await call({ url, key: KEY }, 'POST', '/teams', { name })) as { id: string };
    const made = await call({ url, key: KEY }, 'POST', '/api-keys', { name, team_id: id, scopes: ['write'] });
    const { key } = made as { key: string };
    const { port } = this.receiver.address() as AddressInfo;
    for (let count = 0; count < ENDPOINTS; count += 1) {
      const endpoint = { url: `http://127.0.0.1:${port}/${count}`, events: ['team.updated'], format: 'standard' };
      await call({ url, key }, 'POST', '/webhook-endpoints', endpoint);
    }
    return { id };
  }

  /** Waits as long as deliveries come to their end, so slowly as they may. */
  private async untilDelivered(teamId: string): Promise<void> {
    let open = this.open(teamId);
    let end = performance.now() + PATIENCE_MS;
    while (performance.now() < end && open > 0) {
      await new Promise((resume) => setTimeout(resume, 300));
      const now = this.open(teamId);
      end = now < open ? performance.now() + PATIENCE_MS : end;
      open = now;
    }
  }

  private open(teamId: string): number {
    try {
      const [count] = this.postgres.query(`select count(*) ${deliveriesOf(teamId)} and delivery.status <> 'delivered'`);
      return Number(count);
    } catch {
      return 1;
    }
  }

  private outcome(teamId: string): Outcome {
    const committed = this.postgres.query(
      `select id from audit.events where action = 'team.updated' and '${teamId}' = any (audience)`,
    );
    const seen = new Set(this.#received);
    const wanted = committed.flatMap((id) => Array.from({ length: ENDPOINTS }, (_, place) => `/${place} ${id}`));
    const known = new Set(wanted);
    const [attempts] = this.postgres.query(`select coalesce(sum(delivery.attempts), 0) ${deliveriesOf(teamId)}`);
    return {
      events: committed.length,
      requests: this.#received.length,
      missing: wanted.filter((pair) => !seen.has(pair)).length,
      phantoms: [...seen].filter((pair) => !known.has(pair)).length,
      doubled: Math.max(0, this.#received.length - Number(attempts)),
      open: this.open(teamId),
    };
  }
}

interface Team {
  readonly id: string;
}

const deliveriesOf = (teamId: string): string => `from workflow.webhook_deliveries delivery
  join workflow.webhook_endpoints endpoint on endpoint.id = delivery.endpoint_id where endpoint.team_id = '${teamId}'`;

interface Caller {
  readonly url: string;
  readonly key: string;
}

async function call({ url, key }: Caller, method: string, path: string, body: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

/** Changes the team so many times; a request that a dying process leaves unanswered is made again. */
async function makeEvents(urls: readonly string[], { id }: Team, count: number): Promise<void> {
  let next = 0;
  const one = async (place: number): Promise<void> => {
    while (next < count) {
      next += 1;
      const metadata = { change: String(next) };
      await call({ url: urls[place % urls.length] ?? '', key: KEY }, 'PATCH', `/teams/${id}`, { metadata }).catch(
        async () => {
          next -= 1;
          await new Promise((resume) => setTimeout(resume, 100));
        },
      );
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, place) => one(place)));
}
