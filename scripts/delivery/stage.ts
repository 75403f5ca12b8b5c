import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { call, KEY, makeEvents } from './calls.js';
import { Proxy } from '../processes/proxy.js';
import { freePort, PostgresServer, RedisServer } from '../processes/servers.js';
import { Service } from '../processes/service.js';

const ENDPOINTS = 2;
const PATIENCE_MS = 60_000;
const DYING_MS = 180_000;

interface Death {
  readonly who: 'api' | 'worker';
  readonly at: string;
  /** The how-manieth time that it comes there. */
  readonly time: number;
}

export interface Scenario {
  readonly events: number;
  readonly apis?: number;
  readonly workers?: number;
  readonly redis?: boolean;
  /** Servers that are reached through a link which can go dead. */
  readonly linked?: readonly ('postgres' | 'redis')[];
  readonly settings?: Readonly<Record<string, string>>;
  /** How the receiver answers; 204 unless it says otherwise, and null cuts the line. */
  readonly answers?: () => number | null;
  /** Whether each delivery must have succeeded once in the log, and not twice. */
  readonly once?: boolean;
  readonly before?: (stage: Stage) => Promise<void> | void;
  /** Where one process dies, once; it is started again without. */
  readonly dies?: Death;
  /** What happens while events are made and delivered. */
  readonly meanwhile?: (stage: Stage, running: Running) => Promise<Findings | void>;
}

/** What a scenario has found out itself. */
export interface Findings {
  readonly held: boolean;
  readonly note: string;
}

export interface Running {
  readonly apis: readonly Service[];
  readonly workers: readonly Service[];
  readonly urls: readonly string[];
  readonly teamId: string;
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
  /** Deliveries that succeeded more than once, by the log of attempts. */
  readonly twice: number;
}

/** Servers, a receiver, and the service's processes for one scenario after the other. */
export class Stage {
  #received: string[] = [];
  #answers: () => number | null = () => 204;
  /** Whether the process that was to die at its failpoint did. */
  died = false;

  private constructor(
    readonly postgres: PostgresServer,
    readonly redis: RedisServer,
    readonly links: Readonly<Record<'postgres' | 'redis', Proxy>>,
    private readonly receiver: Server,
  ) {}

  static async build(): Promise<Stage> {
    const receiver = createServer((request, response) => {
      stage.#received.push(`${request.url} ${String(request.headers['webhook-id'])}`);
      const status = stage.#answers();
      request.resume().on('end', () => (status === null ? response.destroy() : response.writeHead(status).end()));
    }).listen(0, '127.0.0.1');
    const [postgres, redis] = [await PostgresServer.start(), await RedisServer.start()];
    const links = { postgres: await Proxy.start(postgres.port), redis: await Proxy.start(redis.port) };
    const stage = new Stage(postgres, redis, links, receiver);
    return stage;
  }

  async play(scenario: Scenario): Promise<Outcome & Partial<Findings>> {
    this.#received = [];
    this.#answers = scenario.answers ?? (() => 204);
    await scenario.before?.(this);
    const running = await this.setUp(scenario);
    const { urls, teamId } = running;
    const victim = scenario.dies && (await armed(running, scenario.dies));
    const meanwhile = scenario.meanwhile?.(this, running);
    const made = makeEvents(urls, teamId, scenario.events);
    if (victim) {
      this.died = await victim.died(DYING_MS);
      await victim.end('SIGKILL');
      await victim.again();
    }
    await made;
    await this.untilDelivered(teamId);
    running.busy = false;
    const findings = await meanwhile;
    await this.untilDelivered(teamId);
    await Promise.all([...running.apis, ...running.workers].map((service) => service.end('SIGTERM')));
    return { ...this.outcome(teamId), ...findings };
  }

  /** Counts requests to the receiver so far. */
  get requests(): number {
    return this.#received.length;
  }

  private async setUp({ apis = 1, workers = 1, redis = true, linked = [], settings: more }: Scenario) {
    const link = (name: 'postgres' | 'redis') => (linked.includes(name) ? this.links[name] : this[name]).port;
    const settings = {
      DATABASE_URL: `postgresql://tessera@127.0.0.1:${link('postgres')}/tessera`,
      BOOTSTRAP_API_KEY: KEY,
      ENCRYPTION_KEY: Buffer.alloc(32, 'x').toString('base64'),
      HOST: '127.0.0.1',
      // What is lost is looked for here, and not what a slow machine refuses.
      MAX_EVENT_LOOP_DELAY: '0',
      WEBHOOK_ALLOW_LOOPBACK: 'true',
      WEBHOOK_LEASE_SECONDS: '3',
      WEBHOOK_RETRY_SCHEDULE: Array.from({ length: 30 }, () => '1').join(','),
      ...(redis ? { REDIS_URL: `redis://127.0.0.1:${link('redis')}` } : {}),
      ...more,
    };
    const ports = await Promise.all(Array.from({ length: apis }, freePort));
    const api = { ...settings, DELIVERY: workers > 0 ? 'off' : 'in_process' };
    const services = {
      apis: ports.map((port) => new Service('main', { ...api, PORT: String(port) })),
      workers: Array.from({ length: workers }, () => new Service('worker', settings)),
    };
    await Promise.all([...services.apis, ...services.workers].map((service) => service.ready()));
    const urls = ports.map((port) => `http://127.0.0.1:${port}/api/v1`);
    const running: Running = { ...services, urls, teamId: await this.prepare(urls[0] ?? ''), busy: true };
    return running;
  }

  async close(): Promise<void> {
    Object.values(this.links).forEach((link) => link.close());
    this.receiver.close();
    this.receiver.closeAllConnections();
    this.redis.signal('SIGCONT');
    this.redis.signal('SIGKILL');
    this.postgres.close();
  }

  private async prepare(url: string): Promise<string> {
    const name = `team ${Date.now()}`;
    const { id } = (await call({ url, key: KEY }, 'POST', '/teams', { name })) as { id: string };
    const made = await call({ url, key: KEY }, 'POST', '/api-keys', { name, team_id: id, scopes: ['write'] });
    const { key } = made as { key: string };
    const { port } = this.receiver.address() as AddressInfo;
    for (let count = 0; count < ENDPOINTS; count += 1) {
      const endpoint = { url: `http://127.0.0.1:${port}/${count}`, events: ['team.updated'], format: 'standard' };
      await call({ url, key }, 'POST', '/webhook-endpoints', endpoint);
    }
    return id;
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
    const [twice] = this.postgres.query(
      `select count(*) from (select 1 from workflow.webhook_attempts attempt where error_class is null
        and exists (select ${deliveriesOf(teamId)} and delivery.id = attempt.delivery_id)
        group by delivery_id having count(*) > 1) repeated`,
    );
    return {
      twice: Number(twice),
      events: committed.length,
      requests: this.#received.length,
      missing: wanted.filter((pair) => !seen.has(pair)).length,
      phantoms: [...seen].filter((pair) => !known.has(pair)).length,
      doubled: Math.max(0, this.#received.length - Number(attempts)),
      open: this.open(teamId),
    };
  }
}

/** The process that is to die, started again so that it does. */
async function armed({ apis, workers }: Running, { who, at, time }: Death): Promise<Service | undefined> {
  const [victim] = who === 'api' ? apis : workers;
  await victim?.end('SIGTERM');
  await victim?.again({ TESSERA_FAILPOINT: `${at}:kill:${time}` });
  return victim;
}

const deliveriesOf = (teamId: string): string => `from workflow.webhook_deliveries delivery
  join workflow.webhook_endpoints endpoint on endpoint.id = delivery.endpoint_id where endpoint.team_id = '${teamId}'`;
