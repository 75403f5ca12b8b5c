import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Load } from '../../scripts/operations/load.js';
import { freshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { describeOnServer } from '../support/on-server.js';
import { ServiceProcess } from '../support/service-process.js';
import { BOOTSTRAP_KEY, ENCRYPTION_KEY } from '../support/settings.js';

jest.setTimeout(120_000);

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

describeOnServer('a process that is told to end under two hundred requests a second', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const start = (DRAIN_SECONDS: string) =>
    ServiceProcess.serving({
      ...database.settings,
      BOOTSTRAP_API_KEY: BOOTSTRAP_KEY,
      ENCRYPTION_KEY,
      DRAIN_SECONDS,
      LOG_LEVEL: 'log',
    });

  it('answers each request that it accepted, says first that it is not ready, and keeps what it answered', async () => {
    const service = await start('5');
    const load = new Load(service.url, BOOTSTRAP_KEY, (count) =>
      count % 2 === 0
        ? { method: 'GET', path: '/api/v1/teams' }
        : { method: 'POST', path: '/api/v1/teams', body: { name: `team ${count}` } },
    );
    load.start(200, 20);
    await pause(1_000);
    const ending = service.end('SIGTERM');
    const readiness = () => fetch(`${service.url}/health/ready`);
    const ready = await eventually(readiness, ({ status }) => status === 503);
    expect(await ready.json()).toMatchObject({ details: { reasons: ['the process is shutting down'] } });
    // As a balancer does, which sends nothing more once it has seen that.
    await pause(300);
    const { statuses, ...others } = await load.end();
    expect(Object.keys(statuses)).toEqual(['200', '201']);
    expect(others).toMatchObject({ refused: 0, broken: [] });
    expect(await ending).toMatchObject({ signal: 'SIGTERM', errors: '' });

    const next = await start('0');
    let kept = 0;
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await next.call(BOOTSTRAP_KEY, `/teams?limit=200${cursor && `&cursor=${cursor}`}`);
      const { results, next_cursor } = (await page.json()) as { results: object[]; next_cursor: string | null };
      kept += results.length;
      cursor = next_cursor;
    }
    expect(kept).toBe(statuses['201']);
    await next.end();
  });
});
