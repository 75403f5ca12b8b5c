import { MikroORM } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { hasServerSchemas } from '../database/dialect.js';
import { REDIS_IS_AWAY, WorkQueue } from '../queue/work-queue.js';
import { Draining } from './draining.js';

const PATIENCE_MS = 500;

export interface State {
  /** Why requests cannot be served; empty when they can. */
  readonly reasons: readonly string[];
  /** What is away that requests do without. */
  readonly degraded: readonly string[];
}

/** Whether requests can be served: not while the process ends, and only with a database that answers and is up to date. */
@Injectable()
export class Readiness {
  readonly #migrations: readonly string[];

  constructor(
    private readonly database: Database,
    private readonly draining: Draining,
    @Inject(WorkQueue) private readonly queue: WorkQueue | null,
    orm: MikroORM,
  ) {
    // Tables for unit tests are made from the entities.
    const list = hasServerSchemas(database.em()) ? (orm.config.get('migrations').migrationsList ?? []) : [];
    this.#migrations = list.map((migration) => migration.name ?? '');
  }

  async look(): Promise<State> {
    const [faults, redis] = await Promise.all([
      within(this.databaseFaults(), ['the database does not answer']),
      within(this.queue?.trouble() ?? Promise.resolve(null), REDIS_IS_AWAY),
    ]);
    const reasons = this.draining.begun ? ['the process is shutting down', ...faults] : faults;
    return { reasons, degraded: redis === null ? [] : [redis] };
  }

  private async databaseFaults(): Promise<string[]> {
    try {
      const done = await this.done();
      const missing = this.#migrations.filter((name) => !done.has(name));
      return missing.length > 0 ? [`the database lacks migrations: ${missing.join(', ')}`] : [];
    } catch {
      return ['the database does not answer'];
    }
  }

  private async done(): Promise<ReadonlySet<string>> {
    const query = this.#migrations.length > 0 ? 'select name from migrations' : 'select 1 as name';
    const rows = await this.database.em().execute<{ name: string }[]>(query);
    return new Set(rows.map(({ name }) => name));
  }
}

async function within<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resume) => (timer = setTimeout(resume, PATIENCE_MS, otherwise)));
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
