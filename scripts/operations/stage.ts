import { randomUUID } from 'node:crypto';
import { call, KEY } from '../delivery/calls.js';
import { Proxy } from '../processes/proxy.js';
import { freePort, PostgresServer } from '../processes/servers.js';
import { Service } from '../processes/service.js';
import type { Ask } from './load.js';

/** `too loaded`: the machine is, so that nothing can be said. */
export type Held = 'yes' | 'NO' | 'too loaded';

export interface Finding {
  readonly what: string;
  readonly figure: string;
  readonly held: Held;
}

export const finding = (what: string, figure: string, held: boolean): Finding => ({
  what,
  figure,
  held: held ? 'yes' : 'NO',
});

/** A process that serves, and a team in it with a key that may write. */
export interface Served {
  readonly service: Service;
  readonly origin: string;
  readonly key: string;
  readonly teamId: string;
}

/** A PostgreSQL of its own, a link to it that can go dead, and one process of the service after the other. */
export class Stage {
  readonly #services: Service[] = [];

  private constructor(
    readonly postgres: PostgresServer,
    readonly link: Proxy,
  ) {}

  static async build(): Promise<Stage> {
    const postgres = await PostgresServer.start();
    return new Stage(postgres, await Proxy.start(postgres.port));
  }

  async serve(settings: Readonly<Record<string, string>> = {}, linked = false): Promise<Served> {
    const port = await freePort();
    const service = new Service('main', {
      DATABASE_URL: `postgresql://tessera@127.0.0.1:${(linked ? this.link : this.postgres).port}/tessera`,
      BOOTSTRAP_API_KEY: KEY,
      ENCRYPTION_KEY: Buffer.alloc(32, 'x').toString('base64'),
      HOST: '127.0.0.1',
      PORT: String(port),
      ...settings,
    });
    this.#services.push(service);
    await service.ready();
    const origin = `http://127.0.0.1:${port}`;
    const bootstrap = { url: `${origin}/api/v1`, key: KEY };
    const name = `team ${randomUUID()}`;
    const { id } = (await call(bootstrap, 'POST', '/teams', { name })) as { id: string };
    const wanted = { name, team_id: id, scopes: ['write'] };
    const { key } = (await call(bootstrap, 'POST', '/api-keys', wanted)) as { key: string };
    return { service, origin, key, teamId: id };
  }

  /** Ends also what a scenario that failed has left behind. */
  async close(): Promise<void> {
    await Promise.all(this.#services.map((service) => service.end('SIGKILL')));
    this.link.close();
    this.postgres.close();
  }
}

/** Every second request makes an asset, whose name tells which request it was; the others read. */
export function readsAndWrites({ teamId }: Served, named = ''): (number: number) => Ask {
  return (number) =>
    number % 2 === 0
      ? { method: 'GET', path: `/api/v1/teams/${teamId}` }
      : { method: 'POST', path: '/api/v1/assets', body: { fqn: fqnOf(teamId, number) + named, kind: 'table' } };
}

/** How many of the assets that were said to be made are not there. */
export function lost({ postgres }: Stage, { teamId }: Served, made: readonly number[]): number {
  const kept = new Set(postgres.query(`select fqn from core.assets where owner_team_id = '${teamId}'`));
  return made.filter((number) => !kept.has(fqnOf(teamId, number))).length;
}

const fqnOf = (teamId: string, number: number): string => `load.t${teamId.replaceAll('-', '')}.table_${number}`;
