import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MIGRATIONS } from '../../migrations/index.js';
import { Load } from '../../scripts/operations/load.js';
import { ENTITIES } from '../../src/mikro-orm.config.js';
import type { TeamView } from '../../src/modules/identity/queries/team.view.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { ormOptions } from '../../src/platform/database/orm-options.js';
import { emptyServerDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { describeEmbedded, describeOnServer } from '../support/on-server.js';
import { ServiceProcess } from '../support/service-process.js';
import { onServer } from '../support/server-template.js';
import { BOOTSTRAP_KEY, testSettings } from '../support/settings.js';

// A start unpacks and migrates a whole database cluster, which takes long where others are at work.
jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'tessera-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Contract {
  readonly id: string;
  readonly status: string;
}

describeEmbedded('the embedded database', () => {
  const settings = { DATA_DIR: join(folder, 'data') };
  let service: ServiceProcess;
  let key: string;

  async function ask<T>(path: string, body?: object): Promise<T> {
    const response = await service.call(key, path, body);
    const answer: unknown = await response.json();
    if (!response.ok) {
      throw new Error(JSON.stringify(answer));
    }
    return answer as T;
  }

  /** Publishes versions that each have a column more than the last, until the process is gone. */
  async function publishOn(assetId: string, first: number, acknowledge: (contractId: string) => Promise<void>) {
    for (let count = first; ; count++) {
      const columns = Array.from({ length: count }, (_, index) => ({ name: `c${index}`, type: 'integer' }));
      const body = { schema_format: 'columns', schema: { columns } };
      const { contract } = await ask<{ contract: Contract }>(`/assets/${assetId}/contracts`, body);
      await acknowledge(contract.id);
    }
  }

  beforeAll(async () => {
    service = await ServiceProcess.serving(settings);
    key = service.printedKey!;
    await ask('/teams', { name: 'orders' });
  });

  it('outlives a restart, with the key that was printed at the first start alone', async () => {
    expect(await service.end()).toMatchObject({ errors: '' });
    service = await ServiceProcess.serving(settings);
    expect(service.printedKey).toBeNull();
    expect(await ask('/teams')).toMatchObject({ results: [{ name: 'orders' }] });
  });

  it('is refused to a second process, and the first goes on undisturbed', async () => {
    const second = await (await ServiceProcess.start(settings)).ended();
    expect(second).toMatchObject({ code: 1, output: '' });
    expect(second.errors).toBe(
      `Tessera cannot start: the data directory ${settings.DATA_DIR} is in use by another process. ` +
        'Stop that one, set another DATA_DIR, or set DATABASE_URL to share a PostgreSQL database.\n',
    );
    expect(await ask('/teams', { name: 'undisturbed' })).toMatchObject({ name: 'undisturbed' });
  });

  it('holds every publish that was acknowledged before a kill, and none by half', async () => {
    const { id: owner } = await ask<TeamView>('/teams', { name: 'owner' });
    const assets: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      assets.push((await ask<{ id: string }>('/assets', { fqn: `shop.core.${name}`, owner_team_id: owner })).id);
    }
    const acknowledged: string[] = [];
    for (const round of [1, 2]) {
      const enough = acknowledged.length + 30;
      const acknowledge = async (id: string) => {
        if (acknowledged.push(id) === enough) {
          await service.end('SIGKILL');
        }
      };
      await Promise.allSettled(assets.map((asset) => publishOn(asset, round * 100, acknowledge)));
      service = await ServiceProcess.serving(settings);
    }
    const stored: Contract[] = [];
    for (const asset of assets) {
      stored.push(...(await ask<{ results: Contract[] }>(`/assets/${asset}/contracts?limit=200`)).results);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(60);
    expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    expect(stored.filter(({ status }) => status === 'active')).toHaveLength(assets.length);
    const published = await ask<{ results: object[] }>('/audit/events?action=contract.published&limit=200');
    expect(published.results).toHaveLength(stored.length);
    expect(await ask('/audit/verify')).toMatchObject({ valid: true, first_invalid: null });
  });

  afterAll(() => service.end());
});

describe('a start in production', () => {
  it('names every setting that it refuses, in one line', async () => {
    const settings = {
      ENVIRONMENT: 'production',
      AUTH_DISABLED: 'true',
      BOOTSTRAP_API_KEY: 'short',
      CORS_ORIGINS: '*',
    };
    const { code, errors } = await (
      await ServiceProcess.start({ ...settings, DATA_DIR: join(folder, 'none') })
    ).ended();
    expect([code, errors.split('\n').length]).toEqual([1, 2]);
    for (const name of ['AUTH_DISABLED', 'BOOTSTRAP_API_KEY', 'CORS_ORIGINS', 'DATABASE_URL', 'ENCRYPTION_KEY']) {
      expect(errors).toContain(name);
    }
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describeOnServer('several starts at once on an empty database', () => {
  it('migrate it once and all serve', async () => {
    const empty = await emptyServerDatabase();
    try {
      const settings = { DATABASE_URL: empty.url, BOOTSTRAP_API_KEY: BOOTSTRAP_KEY };
      const services = await Promise.all(Array.from({ length: 4 }, () => ServiceProcess.start(settings)));
      await Promise.all(services.map((service) => service.untilServing()));
      for (const [index, service] of services.entries()) {
        expect((await service.call(BOOTSTRAP_KEY, '/teams', { name: `team ${index}` })).status).toBe(201);
      }
      const { results } = (await (await services[0]!.call(BOOTSTRAP_KEY, '/teams')).json()) as { results: TeamView[] };
      expect(results.map(({ name }) => name)).toEqual(['team 0', 'team 1', 'team 2', 'team 3']);
      expect(await empty.query('select name from migrations order by id')).toEqual(
        MIGRATIONS.map(({ name }) => ({ name })),
      );
      // The bootstrap key is a setting that they share; none of them has made one of its own.
      for (const table of ['core.bootstrap_keys', 'core.api_keys']) {
        expect(await empty.query(`select * from ${table}`)).toEqual([]);
      }
      const endings = await Promise.all(services.map((service) => service.end()));
      expect(endings.map(({ errors }) => errors)).toEqual(['', '', '', '']);
    } finally {
      await empty.drop();
    }
  });
});

class NextVersion extends Migration {
  override up(): void {
    this.addSql('alter table core.assets add column next_version text');
    this.addSql('alter table core.teams add column next_version text');
  }
}

describeOnServer('a process that serves while a newer version migrates', () => {
  let database: Awaited<ReturnType<typeof emptyServerDatabase>>;
  let service: ServiceProcess;
  beforeAll(async () => {
    database = await emptyServerDatabase();
    service = await ServiceProcess.serving({ DATABASE_URL: database.url, BOOTSTRAP_API_KEY: BOOTSTRAP_KEY });
  });
  afterAll(async () => {
    await service.end();
    await database.drop();
  });

  it('answers every request, though the tables are in use for longer than a migration waits, and stays ready', async () => {
    const load = new Load(service.url, BOOTSTRAP_KEY, (count) =>
      count % 2 === 0
        ? { method: 'GET', path: '/api/v1/assets' }
        : { method: 'POST', path: '/api/v1/teams', body: { name: `team ${count}` } },
    );
    const settings = testSettings({ DATABASE_URL: database.url });
    const pending = [...MIGRATIONS, { name: '9999-next-version', class: NextVersion }];
    const orm = await MikroORM.init({ ...ormOptions(settings, ENTITIES, pending), logger: () => {} });
    load.start(50, 20);
    const longRead = onServer(
      (execute) => execute('begin; lock table core.assets in access share mode; select pg_sleep(3); commit'),
      database.url,
    );
    await eventually(
      () => database.query(`select 1 from pg_locks where relation = 'core.assets'::regclass and granted`),
      (held) => held.length > 0,
    );
    await migrate(orm, settings);
    await longRead;
    await orm.close();
    const { statuses, ...others } = await load.end();
    expect(Object.keys(statuses)).toEqual(['200', '201']);
    expect(others).toMatchObject({ refused: 0, broken: [] });
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  });
});
