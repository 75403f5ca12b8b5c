import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { RedisServer } from '../../../scripts/processes/servers.js';
import type { ContractView } from '../../../src/modules/contracts/queries/contract.view.js';
import { Metrics } from '../../../src/platform/metrics/metrics.js';
import { LocalAllowances } from '../../../src/platform/rate-limit/local-allowances.js';
import { SharedAllowances } from '../../../src/platform/rate-limit/shared-allowances.js';
import { startApp, type TestApp } from '../../support/app.js';
import { freshDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';
import type { TestAsset } from '../../support/given-asset.js';
import { describeWithRedis } from '../../support/on-server.js';
import { columns, publish } from '../../support/publishing.js';
import type { TestTeam } from '../../support/test-team.js';

const PER_KEY = 1_000;
const FAILURES = 4;

/** Two instances of the service on one database and one Redis. */
describeWithRedis('two instances', () => {
  let redis: RedisServer;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let one: TestApp;
  let other: TestApp;
  let shop: TestTeam;
  let orders: TestAsset;

  beforeAll(async () => {
    redis = await RedisServer.start();
    await eventually(() => Promise.resolve(redis.answers()), Boolean);
    database = await freshDatabase();
    [one, other] = [await startInstance(), await startInstance()];
    shop = await one.given.team('shop');
  });
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    redis.signal('SIGKILL');
    await database.drop();
  });
  beforeEach(async () => {
    orders = await one.given.asset({ owner: shop }).withColumns({ id: 'integer' }).make();
  });

  const limits = {
    RATE_LIMIT_ENABLED: true,
    RATE_LIMIT_PER_KEY: PER_KEY,
    RATE_LIMIT_PER_TEAM: 100_000,
    RATE_LIMIT_FAILURES: FAILURES,
  };
  const startInstance = () => startApp({ ...database.settings, ...limits, REDIS_URL: redis.url });
  const shown = (instance: TestApp, id: string | null = orders.contractId) =>
    instance.api.as(shop.key).get<ContractView>(`/contracts/${id}`);
  const statuses = async () => [(await shown(one)).status, (await shown(other)).status];
  const keptInRedis = () => Promise.resolve(redis.say('--scan', '--pattern', `tessera-cache*${orders.contractId}*`));
  const publishNext = () => publish(shop, orders.id, columns({ id: 'integer', email: 'text' }));

  it('show a publish at once, whatever both had kept', async () => {
    expect(await statuses()).toEqual(['active', 'active']);
    const { contract } = await publishNext();
    expect(await statuses()).toEqual(['deprecated', 'deprecated']);
    expect((await shown(other, contract?.id)).status).toBe('active');
  });

  it('never show a version as it was read before a change, though that is kept after it', async () => {
    redis.say('CLIENT', 'PAUSE', '60000', 'WRITE');
    expect((await shown(one)).status).toBe('active');
    await publishNext();
    redis.say('CLIENT', 'UNPAUSE');
    const [kept = ''] = await eventually(keptInRedis, ({ length }) => length > 0);
    expect(redis.say('GET', kept).join()).toContain('active');
    expect(await statuses()).toEqual(['deprecated', 'deprecated']);
  });

  it('find in Redis what the other one kept, for as long as Redis keeps it', async () => {
    const hits = async () => /lookups_total\{outcome="hit"\} (\d+)/.exec(await other.app.get(Metrics).text())?.[1];
    const before = await hits();
    const found = async () => {
      orders = await one.given.asset({ owner: shop }).withColumns({ id: 'integer' }).make();
      await shown(one);
      const [kept = ''] = await eventually(keptInRedis, ({ length }) => length > 0, 500);
      await shown(other);
      return { hits: await hits(), keptMs: Number(redis.say('PTTL', kept)[0]) };
    };
    // Redis rests after a look that took long, and such a look is a miss: a busy machine may need another try.
    const { hits: after, keptMs } = await eventually(found, ({ hits: now }) => now !== before, 10_000);
    expect(after).not.toBe(before);
    expect(keptMs).toBeGreaterThan(0);
  });

  it('say that they are degraded while Redis may evict work', async () => {
    const working = await startApp({ ...database.settings, REDIS_URL: redis.url, DELIVERY: 'in_process' });
    const degraded = async () =>
      (await working.api.send({ url: '/health/ready' })).json<{ degraded: string[] }>().degraded;
    await eventually(degraded, ({ length }) => length === 0);
    redis.say('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    expect(await degraded()).toEqual([expect.stringContaining('maxmemory-policy allkeys-lru')]);
    redis.say('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    expect(await degraded()).toEqual([]);
    await working.close();
  });

  it('share the allowance of a key', async () => {
    const url = `/api/v1/assets/${orders.id}/quality-results`;
    const usedInTurns = async () => {
      const { id, key } = await one.given.key(shop.id, ['write']);
      const answers: LightMyRequestResponse[] = [];
      for (let at = 0; at <= PER_KEY / 100; at++) {
        answers.push(await (at % 2 ? one : other).api.as(key).send({ method: 'POST', url }));
      }
      const left = answers.map(({ headers }) => Number(/"key";r=(\d+)/.exec(String(headers['ratelimit']))?.[1]));
      const isShared = left.slice(1, -1).every((r, at) => r < (left[at] ?? 0));
      const [wholeInMs] = redis.say('PTTL', `tessera-limit::key::${id}`);
      return { last: answers.at(-1)?.statusCode, isShared, wholeInMs };
    };
    // An instance counts by itself after a look into Redis that took long: a busy machine may need another try.
    const used = await eventually(usedInTurns, ({ last, isShared }) => last === 429 && isShared, 15_000);
    expect(used).toMatchObject({ last: 429, isShared: true });
    expect(Number(used.wholeInMs)).toBeGreaterThan(0);
  });

  it('share what an address may try without a valid key', async () => {
    let address = 1;
    const triedInTurns = async () => {
      const remoteAddress = `192.0.2.${address++}`;
      const tried: number[] = [];
      for (let at = 0; at <= FAILURES; at++) {
        const { statusCode } = await (at % 2 ? one : other).api.as('x').send({ url: '/api/v1/teams', remoteAddress });
        tried.push(statusCode);
      }
      return tried.join(' ');
    };
    const shared = '401 401 401 401 429';
    expect(await eventually(triedInTurns, (tried) => tried === shared, 15_000)).toBe(shared);
  });

  it('charge in Redis as one process does: all holders or none, and no longer than for a minute', async () => {
    const [shared, local] = [new SharedAllowances(redis.url), new LocalAllowances()];
    const charge = (unit: string, cost: number) => ({ unit, holder: 'charged alike', perMinute: 600, cost });
    const steps = [
      [charge('a', 300), charge('team', 300)],
      [charge('b', 300), charge('team', 301)],
      [charge('b', 1), charge('team', 300)],
      [charge('c', 9_000)],
      [charge('c', 1)],
    ];
    await eventually(() => shared.take([charge('ready', 1)]), Boolean);
    for (const charges of steps) {
      const alone = local.take(charges, 0);
      const together = await eventually(() => shared.take(charges), Boolean);
      expect(together?.allowed).toBe(alone.allowed);
      alone.debtsMs.forEach((debt, at) => {
        expect(together?.debtsMs[at]).toBeLessThanOrEqual(debt);
        expect(debt === 0 || (together?.debtsMs[at] ?? 0) > 0).toBe(true);
      });
    }
    redis.say('SET', 'tessera-limit::clock::set back', '99999999999999');
    const [debt] =
      (await eventually(() => shared.take([{ ...charge('clock', 1), holder: 'set back' }]), Boolean))?.debtsMs ?? [];
    expect(debt).toBe(60_000);
    shared.close();
  });

  it.each(['SIGSTOP', 'SIGKILL'] as const)('answer the same while Redis is gone by %s', async (signal) => {
    redis.signal(signal);
    try {
      // Nobody has seen this version yet: the answer takes a look into Redis.
      expect(await statuses()).toEqual(['active', 'active']);
      expect(await shown(one)).toEqual(await shown(other));
    } finally {
      redis.signal('SIGCONT');
    }
  });

  it('ask for a valid key before they answer from what they kept', async () => {
    const { id, key } = await one.given.key(shop.id, ['read']);
    const url = `/api/v1/contracts/${orders.contractId}`;
    const statusAt = async (instance: TestApp, as: string | null) =>
      (await instance.api.as(as).send({ method: 'GET', url })).statusCode;
    expect([await statusAt(one, key), await statusAt(other, key)]).toEqual([200, 200]);
    await one.api.delete(`/api-keys/${id}`);
    expect([await statusAt(one, key), await statusAt(other, key)]).toEqual([401, 401]);
    expect([await statusAt(one, null), await statusAt(other, null)]).toEqual([401, 401]);
  });

  it('refuse a key at once, whichever of them revoked it or let its team go', async () => {
    const statusesWith = (key: string) =>
      Promise.all([one, other].map(async ({ api }) => (await api.as(key).send({ url: '/api/v1/teams' })).statusCode));
    const team = await one.given.team('leaving');
    const revoked = await one.given.key(team.id, ['read']);
    expect(await statusesWith(revoked.key)).toEqual([200, 200]);
    expect(await statusesWith(team.key)).toEqual([200, 200]);
    await other.api.delete(`/api-keys/${revoked.id}`);
    expect(await statusesWith(revoked.key)).toEqual([401, 401]);
    await one.api.delete(`/teams/${team.id}`);
    expect(await statusesWith(team.key)).toEqual([401, 401]);
  });
});
