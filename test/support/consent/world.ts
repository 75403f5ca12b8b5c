import { Scheduler } from '../../../src/platform/scheduler/scheduler.js';
import { ENTITIES } from '../../../src/mikro-orm.config.js';
import { Contract } from '../../../src/modules/contracts/persistence/contract.entity.js';
import { ApiKey } from '../../../src/modules/identity/persistence/api-key.entity.js';
import { Team } from '../../../src/modules/identity/persistence/team.entity.js';
import type { ProposalView } from '../../../src/modules/workflow/queries/proposal.view.js';
import { Proposals } from '../../../src/modules/workflow/queries/proposals.query.js';
import type { TestApp } from '../app.js';
import { type Columns, type Consumer, CONSUMERS, NOTHING } from './model.js';

const DAY_MS = 86_400_000;

export type Asker = Consumer | 'owner' | 'admin';

interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What stands in the database about one table. */
export interface Seen {
  readonly contractId: string | null;
  /** None before the first contract. */
  readonly columns: Columns;
  readonly forceReason: string | null;
  /** The newest one. */
  readonly proposal: ProposalView | null;
}

interface Member {
  readonly teamId: string;
  readonly key: string;
}

/** Teams and keys outlive a history of the same world, because making them takes longer than playing it. */
const STAYING: ReadonlySet<unknown> = new Set([Team, ApiKey]);

/** The running service as one history sees it: an owner of two tables, an admin, and the consumers. */
export class World {
  readonly #members = new Map<Asker, Member>();
  readonly #gone: Asker[] = [];
  assets: string[] = [];
  readonly registrations = new Map<string, string>();
  /** The newest contract of each table that has been looked at. */
  readonly known = new Map<number, string | null>();
  /** Publishes whose decision impact told before, in all histories. */
  foretold = 0;

  constructor(private readonly test: Pick<TestApp, 'app' | 'api' | 'database' | 'clock'>) {}

  /** Forgets all but the teams, of which none is missing, and has two tables without a contract. */
  async begin(): Promise<void> {
    const em = this.test.database.em();
    for (const entity of ENTITIES.filter((one) => this.#members.size === 0 || !STAYING.has(one))) {
      await em.nativeDelete(entity as never, {});
    }
    this.#gone.splice(0).forEach((name) => this.#members.delete(name));
    this.registrations.clear();
    this.known.clear();
    for (const name of ['owner', 'admin', ...CONSUMERS] as const) {
      if (!this.#members.has(name)) {
        this.#members.set(name, await this.join(name));
      }
    }
    const made = ['shop.core.one', 'shop.core.two'].map((fqn) =>
      this.send('owner', 'POST', '/assets', { fqn, kind: 'table' }),
    );
    this.assets = (await Promise.all(made)).map(({ body }) => body['id'] as string);
  }

  private async join(name: Asker): Promise<Member> {
    const { body: team } = await this.send(null, 'POST', '/teams', { name });
    const teamId = team['id'] as string;
    const scopes = [name === 'admin' ? 'admin' : 'write'];
    const { body: key } = await this.send(null, 'POST', '/api-keys', { name, team_id: teamId, scopes });
    return { teamId, key: key['key'] as string };
  }

  /** A request of the bootstrap key where nobody is named. A fault of the server ends the history. */
  async send(by: Asker | null, method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Reply> {
    const api = by === null ? this.test.api : this.test.api.as(this.#members.get(by)?.key ?? null);
    const json = body ? { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {};
    const response = await api.send({ method, url: `/api/v1${path}`, ...json });
    if (response.statusCode >= 500) {
      throw new Error(`${method} ${path} answers ${response.statusCode} ${response.payload}`);
    }
    return { status: response.statusCode, body: response.payload === '' ? {} : response.json() };
  }

  assetId(table: number): string {
    return this.assets[table % 2] as string;
  }

  /** Who the team is. */
  nameOf(id: string): Asker | undefined {
    return [...this.#members].find(([, { teamId }]) => teamId === id)?.[0];
  }

  /** Deletes a team, whose key is dead for the rest of the history. */
  async deleteTeam(name: Consumer, query: string): Promise<number> {
    const { status } = await this.send('admin', 'DELETE', `/teams/${this.#members.get(name)?.teamId}${query}`);
    if (status === 204) {
      this.#gone.push(name);
    }
    return status;
  }

  /** A moment so many days from now, on the shifted clock. */
  async inDays(days: number): Promise<string> {
    const now = await this.test.clock.now(this.test.database.em());
    return new Date(now.getTime() + days * DAY_MS).toISOString();
  }

  pass(days: number): void {
    this.test.clock.shift(days * DAY_MS);
  }

  sweep(): Promise<void> {
    return this.test.app.get(Scheduler).runOnce();
  }

  async look(table: number): Promise<Seen> {
    const assetId = this.assetId(table);
    const contract = await this.test.database.em().findOne(Contract, { assetId, status: 'active' });
    const columns = (contract?.schema as { columns: { name: string }[] } | undefined)?.columns;
    const { results } = await this.test.app.get(Proposals).list({ asset_id: assetId }, { limit: 200 });
    return {
      contractId: contract?.id ?? null,
      columns: columns ? new Set(columns.map(({ name }) => name)) : NOTHING,
      forceReason: contract?.forceReason ?? null,
      proposal: results.at(-1) ?? null,
    };
  }
}
