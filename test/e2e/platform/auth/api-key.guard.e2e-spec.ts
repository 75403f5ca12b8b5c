import { request } from 'node:http';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ApiKey } from '../../../../src/modules/identity/persistence/api-key.entity.js';
import { mintApiKey } from '../../../../src/platform/auth/api-key-text.js';
import { hashApiKey } from '../../../../src/platform/auth/key-hashes.js';
import { startApp } from '../../../support/app.js';
import { BOOTSTRAP_KEY } from '../../../support/settings.js';

const { api, given, database, listen, close } = await startApp();
afterAll(close);
const orders = await given.team('orders');

const statusWith = async (headers: Record<string, string>): Promise<number> =>
  (await api.as(null).send({ method: 'GET', url: '/api/v1/teams', headers })).statusCode;

describe('a key', () => {
  it.each([
    ['Authorization: Bearer', { authorization: `Bearer ${orders.key}` }],
    ['a scheme in small letters', { authorization: `bearer ${orders.key}` }],
    ['X-API-Key', { 'x-api-key': orders.key }],
  ])('is read from %s', async (_, headers) => {
    expect(await statusWith(headers)).toBe(200);
  });

  it.each([
    ['nothing', {}],
    ['an empty key', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: `Basic ${orders.key}` }],
    [
      'a key with one character changed',
      { 'x-api-key': orders.key.replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
    ],
    ['a key that was minted elsewhere', { 'x-api-key': mintApiKey().key }],
    ['text after the key', { authorization: `Bearer ${orders.key} x` }],
    ['a piece of the bootstrap key', { 'x-api-key': BOOTSTRAP_KEY.slice(0, -1) }],
    ['a very long key', { 'x-api-key': 'x'.repeat(8_000) }],
    ['letters of other alphabets', { authorization: 'Bearer ключ\u00e9' }],
  ])('is missed in %s', async (_, headers) => {
    expect(await statusWith(headers as Record<string, string>)).toBe(401);
  });

  it('is missed in the query, however it is named there', async () => {
    for (const name of ['key', 'api_key', 'access_token']) {
      const url = `/api/v1/teams?${name}=${orders.key}`;
      expect((await api.as(null).send({ method: 'GET', url })).statusCode).toBe(401);
    }
  });

  it('is missed in two Authorization headers, whichever is right', async () => {
    const url = new URL('/api/v1/teams', await listen());
    const statusOf = (values: string[]) =>
      new Promise((resolve, reject) => {
        const raw = values.flatMap((value) => ['Authorization', value]);
        const asked = request(url, { headers: ['Host', url.host, ...raw], agent: false }, (response) => {
          response.resume().on('end', () => {
            resolve(response.statusCode);
          });
        });
        asked.on('error', reject).end();
      });
    const right = `Bearer ${orders.key}`;
    expect(await statusOf([right])).toBe(200);
    expect(await statusOf([right, 'Bearer x'])).toBe(401);
    expect(await statusOf(['Bearer x', right])).toBe(401);
  });

  it('is dead from its expiry on', async () => {
    const { id, key } = await given.key(orders.id, ['read']);
    const keys = database.em();
    await keys.nativeUpdate(ApiKey, { id }, { expiresAt: new Date(Date.now() + 60_000) });
    expect(await statusWith({ 'x-api-key': key })).toBe(200);
    await keys.nativeUpdate(ApiKey, { id }, { expiresAt: new Date(Date.now() - 1_000) });
    expect(await statusWith({ 'x-api-key': key })).toBe(401);
  });
});

describe('requests at the same time', () => {
  it('are each answered, and each to the key of their own', async () => {
    const { key: reader } = await given.key(orders.id, ['read']);
    const { key: writer } = await given.key(orders.id, ['write']);
    const expected = { [reader]: 403, [writer]: 422, [mintApiKey().key]: 401, [BOOTSTRAP_KEY]: 422 };
    const keys = Array.from({ length: 5 }, () => Object.keys(expected)).flat();
    const headers = { 'content-type': 'application/json' };
    const asked = { method: 'POST', url: '/api/v1/assets', payload: '{}', headers } as const;
    // Where there is one connection, all of them wait for it: none is answered before the last has come.
    const answering = await database.transaction(async (em) => {
      await em.execute('select 1');
      const sent = keys.map((key) => api.as(key).send(asked));
      await new Promise((resume) => setTimeout(resume, 200));
      return { sent };
    });
    const answers = await Promise.all(answering.sent);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(keys.map((key) => expected[key]));
  });
});

describe('a refusal', () => {
  it('looks the same whatever was wrong, and repeats nothing of the key', async () => {
    const revoked = await given.key(orders.id, ['read']);
    await api.delete(`/api-keys/${revoked.id}`);
    const bodies = [];
    for (const key of [null, 'garbage', revoked.key, mintApiKey().key]) {
      const { request_id: _, ...body } = await api.as(key).get('/teams', 401);
      bodies.push(body);
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(JSON.stringify(bodies)).not.toContain('tess_live');
  });
});

describe('without a key', () => {
  it.each(['/health/live', '/health/ready'])('%s answers', async (url) => {
    const response = await api.as(null).send({ method: 'GET', url });
    expect([response.statusCode, response.json()]).toEqual([200, expect.objectContaining({ status: 'ok' })]);
  });
});

describe('RATE_LIMIT_ENABLED', () => {
  it('charges key and team, says what is left, and refuses with the time to wait', async () => {
    const limits = {
      RATE_LIMIT_PER_KEY: 7,
      RATE_LIMIT_PER_TEAM: 1_000,
      RATE_LIMIT_FAILURES: 2,
      TRUST_PROXY: ['10.0.0.7'],
    };
    const limited = await startApp({ DATABASE_URL: 'sqlite::memory:', RATE_LIMIT_ENABLED: true, ...limits });
    const get = (key: string) => limited.api.as(key).send({ method: 'GET', url: '/api/v1/teams' });
    const post = () =>
      limited.api.send({
        method: 'POST',
        url: '/api/v1/teams',
        headers: { 'content-type': 'application/json' },
        payload: '{"name":"x"}',
      });
    expect((await post()).headers).toMatchObject({ ratelimit: '"key";r=2;t=43' });
    const refused = await post();
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'rate_limit.exceeded', details: { retry_after: expect.any(Number) } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers).toMatchObject({
      'ratelimit-policy': '"key";q=7;w=60',
      ratelimit: expect.stringMatching(/^"key";r=\d;t=\d+$/),
    });
    const guesses = [await get('a'), await get('b'), await get('c')];
    expect(guesses.map(({ statusCode }) => statusCode)).toEqual([401, 401, 429]);
    expect((await limited.api.send({ method: 'GET', url: '/api/v1/teams' })).statusCode).toBe(200);
    const guess = (remoteAddress: string, forwarded: string) =>
      limited.api.as('x').send({ url: '/api/v1/teams', remoteAddress, headers: { 'x-forwarded-for': forwarded } });
    const through = async (proxy: string) => {
      // What a client writes itself stands before what the proxy adds, and counts for nothing.
      const tried = [
        await guess(proxy, '192.0.2.9'),
        await guess(proxy, '192.0.2.8, 192.0.2.9'),
        await guess(proxy, '192.0.2.7, 192.0.2.9'),
      ];
      return [...tried, await guess(proxy, '192.0.2.6')].map(({ statusCode }) => statusCode);
    };
    expect(await through('10.0.0.7')).toEqual([401, 401, 429, 401]);
    expect(await through('10.0.0.8')).toEqual([401, 401, 429, 429]);
    await limited.close();
  });

  it('is off where nobody asked for it', async () => {
    expect((await api.send({ method: 'GET', url: '/api/v1/teams' })).headers).not.toHaveProperty('ratelimit');
  });
});

describe('API_KEY_PEPPER', () => {
  it('hashes new keys, and lets those live that were made before it', async () => {
    const peppered = await startApp({ DATABASE_URL: 'sqlite::memory:', API_KEY_PEPPER: ['pepper'.repeat(8)] });
    const { keyId: id, key } = await peppered.given.team('peppered');
    const { hash, pepper } = await peppered.database.em().findOneOrFail(ApiKey, { id });
    expect([Buffer.from(hash).equals(hashApiKey(key)), pepper]).toEqual([false, expect.any(String)]);
    await peppered.api.as(key).get('/teams');
    await peppered.database.em().nativeUpdate(ApiKey, { id }, { hash: hashApiKey(key), pepper: null });
    await peppered.api.as(key).get('/teams');
    await peppered.close();
  });
});

describe('two applications in one process', () => {
  it('know their own keys and no others', async () => {
    const other = await startApp({ DATABASE_URL: 'sqlite::memory:' });
    const { key } = await other.given.team('elsewhere');
    const status = async (app: typeof api, as: string): Promise<number> =>
      (await app.as(as).send({ url: '/api/v1/teams' })).statusCode;
    expect([await status(api, orders.key), await status(api, key)]).toEqual([200, 401]);
    expect([await status(other.api, orders.key), await status(other.api, key)]).toEqual([401, 200]);
    await other.close();
    expect(await status(api, orders.key)).toBe(200);
  });
});

describe('AUTH_DISABLED', () => {
  it('lets every request act as the bootstrap principal', async () => {
    const open = await startApp({ AUTH_DISABLED: true });
    try {
      const { id } = await open.api.as(null).post<{ id: string }>('/teams', { name: 'anyone' }, 201);
      expect(await open.api.as(null).get(`/audit/events?entity_id=${id}`)).toMatchObject({
        results: [{ actor: { kind: 'system', name: 'bootstrap' } }],
      });
    } finally {
      await open.close();
    }
  });
});
