import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Load } from '../../scripts/operations/load.js';
import { emptyServerDatabase, freshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { describeOnServer } from '../support/on-server.js';
import { onServer } from '../support/server-template.js';
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
    const service = await start('2');
    const load = new Load(service.url, BOOTSTRAP_KEY, (count) =>
      count % 2 === 0
        ? { method: 'GET', path: '/api/v1/teams' }
        : { method: 'POST', path: '/api/v1/teams', body: { name: `team ${count}` } },
    );
    load.start(200, 20);
    await pause(500);
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

describeOnServer('a service whose role does not own the tables', () => {
  it('works, and cannot rewrite the log, nor take away what keeps it', async () => {
    const owned = await emptyServerDatabase();
    const role = `tessera_app_${randomBytes(4).toString('hex')}`;
    await owned.query(`create role ${role} login`);
    const url = new URL(owned.url);
    url.username = role;
    const service = await ServiceProcess.serving({
      DATABASE_URL: url.href,
      DATABASE_MIGRATION_URL: owned.url,
      BOOTSTRAP_API_KEY: BOOTSTRAP_KEY,
      ENCRYPTION_KEY,
    });
    try {
      expect((await service.call(BOOTSTRAP_KEY, '/teams', { name: 'orders' })).status).toBe(201);
      expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
      for (const table of ['audit.events', 'audit.checkpoints']) {
        for (const statement of [
          `update ${table} set id = id`,
          `delete from ${table}`,
          `truncate ${table}`,
          `alter table ${table} disable trigger all`,
          `drop table ${table}`,
        ]) {
          const refused = onServer((execute) => execute(statement), url.href);
          await expect(refused).rejects.toMatchObject({ code: '42501' });
        }
      }
      await expect(onServer((execute) => execute('set session_replication_role = replica'), url.href)).rejects.toThrow(
        /permission denied/,
      );
    } finally {
      await service.end();
      await owned.drop();
      await onServer((execute) => execute(`drop role ${role}`));
    }
  });
});
