import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { RedisServer } from '../../../scripts/processes/servers.js';
import { WebhookDelivery } from '../../../src/modules/notifications/index.js';
import { freshDatabase } from '../../support/database.js';
import { Delivering } from '../../support/delivering.js';
import { eventually } from '../../support/eventually.js';
import { leaksIn, type Said, sayEverything } from '../../support/leaks.js';
import { describeOnServer } from '../../support/on-server.js';
import { Receiver } from '../../support/receiver.js';
import { type Ending, ServiceProcess } from '../../support/service-process.js';
import { BOOTSTRAP_KEY } from '../../support/settings.js';
import type { TestTeam } from '../../support/test-team.js';

jest.setTimeout(180_000);

const ENCRYPTION_KEY = Buffer.from('canary: the key of all secrets..').toString('base64');
const PATIENCE_MS = 20_000;

/** One story: processes die, one survives them, Redis goes and comes back, and the survivor is told to end. */
describeOnServer('deliveries under fire', () => {
  const endings: Ending[] = [];
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let told: Delivering;
  let billing: TestTeam;
  let redis: RedisServer | undefined;
  let survivor: ServiceProcess | undefined;

  beforeAll(async () => {
    database = await freshDatabase();
    // This process tells and looks on; it delivers nothing.
    told = await Delivering.start({ ...database.settings, ENCRYPTION_KEY, DELIVERY: 'off' });
    billing = await told.test.given.team('billing');
    redis = process.env['REDIS_URL'] ? await RedisServer.start() : undefined;
  });
  afterAll(async () => {
    await survivor?.end('SIGKILL');
    redis?.signal('SIGKILL');
    await told.test.close();
    await database.drop();
  });

  const settings = (more: Readonly<Record<string, string>>): Record<string, string> => ({
    ...database.settings,
    BOOTSTRAP_API_KEY: BOOTSTRAP_KEY,
    ENCRYPTION_KEY,
    LOG_LEVEL: 'debug',
    LOG_FORMAT: 'json',
    WEBHOOK_ALLOW_LOOPBACK: 'true',
    WEBHOOK_RETRY_SCHEDULE: '1,1,1,1,1,1,1,1',
    ...more,
  });

  /** A process that serves, and then dies where it was told to while the work goes on. */
  async function dies(at: string, work: (victim: ServiceProcess) => Promise<unknown>, DELIVERY = 'in_process') {
    const armed = { DELIVERY, WEBHOOK_LEASE_SECONDS: '2', TESSERA_FAILPOINT: `${at}:kill` };
    const victim = await ServiceProcess.serving(settings(armed));
    await work(victim);
    const ending = await victim.ended();
    endings.push(ending);
    return ending.signal;
  }

  async function survives(): Promise<ServiceProcess> {
    redis?.say('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    const more = { WEBHOOK_LEASE_SECONDS: '3', ...(redis && { REDIS_URL: redis.url }) };
    return (survivor ??= await ServiceProcess.serving(settings(more)));
  }

  const delivered = async (endpointId: string, count: number) =>
    eventually(
      () => told.log(endpointId),
      ({ statuses }) => statuses.filter((status) => status === 'delivered').length >= count,
      PATIENCE_MS,
    );

  const idsAt = (receiver: Receiver, path: string): string[] =>
    receiver.received.flatMap((one) => (one.path === path ? [String(one.headers['webhook-id'])] : []));

  it('reach the receiver whoever dies, and are counted', async () => {
    const receiver = await Receiver.start();
    const endpoint = await told.endpoint(billing.id, `${receiver.url}/a`, { events: ['team.updated'] });
    const rename = (victim: ServiceProcess) =>
      fetch(`${victim.url}/api/v1/teams/${billing.id}`, {
        method: 'PATCH',
        headers: { authorization: `Bearer ${BOOTSTRAP_KEY}`, 'content-type': 'application/json' },
        body: '{"metadata":{"renamed":"yes"}}',
      }).then(
        () => 'answered',
        () => 'died',
      );
    expect(await dies('after_commit', rename, 'off')).toBe('SIGKILL');
    expect(await told.log(endpoint.id)).toMatchObject({ statuses: ['pending'], deliveries: [{ attempts: 0 }] });

    expect(await dies('after_claim', () => Promise.resolve())).toBe('SIGKILL');
    expect(await told.log(endpoint.id)).toMatchObject({ deliveries: [{ status: 'pending', attempts: 1 }] });
    expect(receiver.received).toEqual([]);

    expect(await dies('after_post', () => Promise.resolve())).toBe('SIGKILL');
    expect(await told.log(endpoint.id)).toMatchObject({ deliveries: [{ status: 'pending', attempts: 2 }] });

    await survives();
    const { deliveries, attempts } = await delivered(endpoint.id, 1);
    expect(deliveries).toMatchObject([{ status: 'delivered', attempts: 3, leaseOwner: null }]);
    // The log names only the attempt whose process lived to write it down.
    expect(attempts).toMatchObject([{ attempt: 3, statusCode: 204 }]);
    const id = deliveries[0]!.eventId;
    expect(idsAt(receiver, '/a')).toEqual([id, id]);
    await receiver.close();
  });

  it('go on while Redis is gone and after it is back empty', async () => {
    const receiver = await Receiver.start();
    const paths = ['/r1', '/r2', '/r3', '/r4'];
    const made = await Promise.all(paths.map((path) => told.endpoint(billing.id, `${receiver.url}${path}`)));
    await survives();
    for (const [round, happens] of [() => redis?.signal('SIGKILL'), () => redis?.start(), () => {}].entries()) {
      await told.tell(billing.id, {}, 20);
      await eventually(
        () => Promise.resolve(receiver.received.length),
        (count) => count > round * 80 + 10,
        PATIENCE_MS,
      );
      happens();
    }
    const logs = await Promise.all(made.map(({ id }) => delivered(id, 60)));
    expect(logs.map(({ statuses }) => [...new Set(statuses)])).toEqual(paths.map(() => ['delivered']));
    logs.forEach(({ deliveries }, place) => {
      const seen = idsAt(receiver, paths[place]!);
      expect(new Set(seen)).toEqual(new Set(deliveries.map(({ eventId }) => eventId)));
      expect(seen.length).toBeLessThanOrEqual(deliveries.reduce((sum, { attempts }) => sum + attempts, 0));
    });
    await receiver.close();
  });

  it('that are on their way when the process is told to end come to their end, once; the rest is given back', async () => {
    const held: (() => void)[] = [];
    const receiver = await Receiver.start((response) => void held.push(() => response.writeHead(204).end()));
    const { id } = await told.endpoint(billing.id, `${receiver.url}/slow`, { events: ['proposal.opened'] });
    const process = await survives();
    await told.tell(billing.id, {}, 6);
    await eventually(
      () => Promise.resolve(held.length),
      (count) => count === 4,
      PATIENCE_MS,
    );
    const ending = process.end();
    await new Promise((resume) => setTimeout(resume, 300));
    held.splice(0).forEach((answer) => answer());
    endings.push(await ending);
    survivor = undefined;
    expect(endings.at(-1)).toMatchObject({ signal: 'SIGTERM', errors: expect.not.stringContaining('rror') });
    const { statuses, deliveries } = await told.log(id);
    expect(statuses.toSorted()).toEqual([...Array.from({ length: 4 }, () => 'delivered'), 'pending', 'pending']);
    expect(deliveries.map(({ leaseOwner }) => leaseOwner)).toEqual(deliveries.map(() => null));
    expect(deliveries.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(4);
    expect(new Set(idsAt(receiver, '/slow')).size).toBe(4);
    expect(receiver.received).toHaveLength(4);
    await receiver.close();
  });

  it('are told of still, however many connections have died under their transactions', async () => {
    const { database: looking } = told.test;
    for (let time = 0; time < 12; time += 1) {
      const dying = looking.transaction((em) => em.execute('select pg_terminate_backend(pg_backend_pid())'));
      await expect(dying).rejects.toThrow(/terminat/i);
    }
    const { id } = await told.endpoint(billing.id, 'https://hooks.example.com/dead');
    await told.tell(billing.id);
    expect(await told.log(id)).toMatchObject({ statuses: ['pending'] });
  });

  it('tell nobody a secret: answers, tables and logs hold none', async () => {
    const said: Said = await sayEverything(told.test, billing);
    const rows = await told.test.database.em().count(WebhookDelivery, {});
    expect(rows).toBeGreaterThan(200);
    const logs = endings.map(({ output, errors }) => output + errors).join('\n');
    expect(logs).toContain('Tessera is serving on');
    const warnings = ['Redis may evict work (maxmemory-policy allkeys-lru)', 'Redis does not take work'];
    expect(warnings.filter((warning) => logs.includes(warning))).toEqual(redis ? warnings : []);
    const canaries = { ...said.secrets, ENCRYPTION_KEY, BOOTSTRAP_KEY, key: billing.key };
    expect(leaksIn({ ...said.texts, logs }, canaries)).toEqual([]);
  });
});
