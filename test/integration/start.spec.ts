import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MIGRATIONS } from '../../migrations/index.js';
import type { TeamView } from '../../src/modules/identity/queries/team.view.js';
import { emptyServerDatabase } from '../support/database.js';
import { describeOnServer } from '../support/on-server.js';
import { ServiceProcess } from '../support/service-process.js';
import { BOOTSTRAP_KEY } from '../support/settings.js';

// A first start makes a whole database cluster, which takes long where others are at work.
jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'tessera-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function teamsOf(service: ServiceProcess, key: string): Promise<TeamView[]> {
  const teams: TeamView[] = [];
  for (let query = '?limit=200'; query !== '';) {
    const response = await service.call(key, `/teams${query}`);
    const page = (await response.json()) as { results: TeamView[]; next_cursor: string | null };
    teams.push(...page.results);
    query = page.next_cursor === null ? '' : `?limit=200&cursor=${page.next_cursor}`;
  }
  return teams;
}

describe('the embedded database', () => {
  const settings = { DATA_DIR: join(folder, 'data') };
  let service: ServiceProcess;
  let key: string;

  beforeAll(async () => {
    service = await ServiceProcess.serving(settings);
    key = service.printedKey!;
    await service.call(key, '/teams', { name: 'orders' });
  });

  it('outlives a restart, with the key that was printed at the first start alone', async () => {
    expect(await service.end()).toMatchObject({ errors: '' });
    service = await ServiceProcess.serving(settings);
    expect(service.printedKey).toBeNull();
    expect((await teamsOf(service, key)).map(({ name }) => name)).toEqual(['orders']);
  });

  it('is refused to a second process, and the first goes on undisturbed', async () => {
    const second = await (await ServiceProcess.start(settings)).ended();
    expect(second).toMatchObject({ code: 1, output: '' });
    expect(second.errors).toBe(
      `Tessera cannot start: the data directory ${settings.DATA_DIR} is in use by another process. ` +
        'Stop that one, set another DATA_DIR, or set DATABASE_URL to share a PostgreSQL database.\n',
    );
    expect((await service.call(key, '/teams', { name: 'undisturbed' })).status).toBe(201);
  });

  it('holds everything that was acknowledged before a kill, and nothing by half', async () => {
    const acknowledged: string[] = [];
    for (const round of [1, 2]) {
      const enough = acknowledged.length + 40;
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let index = 0; ; index++) {
          const response = await service.call(key, '/teams', { name: `${round}/${writer}/${index}` });
          acknowledged.push(((await response.json()) as TeamView).id);
          if (acknowledged.length === enough) {
            await service.end('SIGKILL');
          }
        }
      });
      await Promise.allSettled(writers);
      service = await ServiceProcess.serving(settings);
    }
    const teams = await teamsOf(service, key);
    expect(acknowledged.length).toBeGreaterThanOrEqual(80);
    expect(teams.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    const verified: unknown = await (await service.call(key, '/audit/verify')).json();
    expect(verified).toEqual({ valid: true, checked: teams.length, first_invalid: null });
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
    for (const name of ['AUTH_DISABLED', 'BOOTSTRAP_API_KEY', 'CORS_ORIGINS', 'DATABASE_URL']) {
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
      expect(await teamsOf(services[0]!, BOOTSTRAP_KEY)).toHaveLength(4);
      expect(await empty.query('select name from migrations order by id')).toEqual(
        MIGRATIONS.map(({ name }) => ({ name })),
      );
      const endings = await Promise.all(services.map((service) => service.end()));
      expect(endings.map(({ errors }) => errors)).toEqual(['', '', '', '']);
    } finally {
      await empty.drop();
    }
  });
});
