import { afterAll, describe, expect, it } from '@jest/globals';
import { ApiKey } from '../../../src/modules/identity/persistence/api-key.entity.js';
import { Team } from '../../../src/modules/identity/persistence/team.entity.js';
import { IdempotencyRecord } from '../../../src/platform/idempotency/idempotency-record.entity.js';
import { Config } from '../../../src/platform/config.js';
import { Scheduler } from '../../../src/platform/scheduler/scheduler.js';
import { startApp } from '../../support/app.js';
import { describeOnServer } from '../../support/on-server.js';
import { everythingOf } from '../../support/everything.js';
import { eventCount } from '../../support/event-log.js';
import { type Answer, keyed } from '../../support/keyed-request.js';
import { columns } from '../../support/publishing.js';
import { failingOn } from '../../support/statements.js';

const { app, api, given, database, clock, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const MANY = Array.from({ length: 20 }, (_, at) => at);

const records = (key: string) => database.em().count(IdempotencyRecord, { key });

describe('a request under an Idempotency-Key', () => {
  it('has one effect and one answer, though twenty send it at once', async () => {
    const before = await eventCount(database);
    const answers = await Promise.all(MANY.map(() => keyed(api, 'twenty', '/teams', { name: 'twenty' })));
    expect(new Set(answers.map(({ status, payload }) => `${status} ${payload}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201, answer: { name: 'twenty' } });
    expect(answers.filter(({ replayed }) => replayed === undefined)).toHaveLength(1);
    expect(await database.em().count(Team, { name: 'twenty' })).toBe(1);
    expect(await eventCount(database)).toBe(before + 1);
  });

  it('publishes once, with the status of the first answer', async () => {
    const asset = await given.asset({ owner: shop }).make();
    const path = `/assets/${asset.id}/contracts`;
    const answers = await Promise.all(MANY.map(() => keyed(shop.api, 'publish', path, columns({ id: 'integer' }))));
    expect(answers.map(({ status }) => status)).toEqual(MANY.map(() => 201));
    expect(new Set(answers.map(({ payload }) => payload)).size).toBe(1);
    expect(await keyed(shop.api, 'publish-2', path, columns({ id: 'integer' }))).toMatchObject({ status: 200 });
  });

  it.each<[string, string, object]>([
    ['body', '/teams', { name: 'other' }],
    ['method or path', '/api-keys', { name: 'ci', scopes: ['read'] }],
  ])('is refused, naming the key, with another %s', async (differs, path, body) => {
    await keyed(api, `first ${differs}`.replaceAll(' ', '-'), '/teams', { name: `first ${differs}` });
    const key = `first ${differs}`.replaceAll(' ', '-');
    expect(await keyed(api, key, path, body)).toMatchObject({
      status: 422,
      answer: { code: 'idempotency_key.reused', detail: expect.stringContaining(key), details: { key } },
    });
  });

  it('may be repaired after a refusal, which leaves no record', async () => {
    expect(await keyed(api, 'repair', '/teams', { name: ' ' })).toMatchObject({ status: 422 });
    expect(await keyed(api, 'repair', '/teams', { name: 'SHOP' })).toMatchObject({ status: 409 });
    expect(await records('repair')).toBe(0);
    expect(await keyed(api, 'repair', '/teams', { name: 'repaired' })).toMatchObject({ status: 201 });
  });

  it('leaves neither effect nor record where it fails between the two', async () => {
    const before = await eventCount(database);
    const failed = await failingOn(app, /insert into .*idempotency_records/, () =>
      keyed(api, 'failing', '/teams', { name: 'failing' }),
    );
    expect(failed.status).toBe(500);
    expect([await records('failing'), await eventCount(database)]).toEqual([0, before]);
    expect(await database.em().count(Team, { name: 'failing' })).toBe(0);
    expect(await keyed(api, 'failing', '/teams', { name: 'failing' })).toMatchObject({ status: 201 });
  });

  it('belongs to the API key that sent it', async () => {
    const mine = await keyed(shop.api, 'same', '/api-keys', { name: 'mine', scopes: ['read'] });
    const yours = await keyed(billing.api, 'same', '/api-keys', { name: 'mine', scopes: ['read'] });
    expect([mine.status, yours.status, yours.replayed]).toEqual([201, 201, undefined]);
    expect(mine.answer.id).not.toBe(yours.answer.id);
  });

  it('shows a secret again to who asked for it, and keeps it readable to nobody', async () => {
    const first = await keyed(shop.api, 'secret', '/api-keys', { name: 'ci', scopes: ['read'] });
    const again = await keyed(shop.api, 'secret', '/api-keys', { name: 'ci', scopes: ['read'] });
    expect([again.replayed, again.answer.key]).toEqual(['true', first.answer.key]);
    expect(await database.em().count(ApiKey, { id: first.answer.id })).toBe(1);
    const { body } = await database.em().findOneOrFail(IdempotencyRecord, { key: 'secret' });
    expect(Buffer.from(body ?? []).toString('latin1')).not.toContain(first.answer.id);
  });

  it('carries a change and what follows from it: an answer that publishes its proposal', async () => {
    const asset = await given
      .asset({ owner: shop })
      .withContract(columns({ id: 'integer', email: 'text' }))
      .consumedBy(billing, ['email'])
      .make();
    const breaking = columns({ id: 'integer' }, { auto_publish: true });
    const { proposal } = await shop.api.post<{ proposal: Answer }>(`/assets/${asset.id}/contracts`, breaking, 202);
    const path = `/proposals/${proposal.id}/acknowledgments`;
    const answers = [];
    for (const _ of [1, 2]) {
      answers.push(await keyed(billing.api, 'consent', path, { response: 'approved' }));
    }
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]).toMatchObject({ replayed: 'true', payload: answers[0]?.payload });
    expect(await api.get(`/proposals/${proposal.id}`)).toMatchObject({ status: 'published' });
  });

  it('records the answer to an import once all of it is done', async () => {
    const manifest = {
      metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json' },
      nodes: {},
    };
    const answers = [];
    for (const _ of [1, 2]) {
      answers.push(await keyed(shop.api, 'import', '/imports/dbt', { manifest, project: 'shop' }));
    }
    expect(answers.map(({ status, replayed }) => [status, replayed])).toEqual([
      [200, undefined],
      [200, 'true'],
    ]);
  });

  it.each([
    ['of blanks', 'a b'],
    ['without an end', 'x'.repeat(256)],
    ['of nothing', ''],
    ['of other letters', 'ключ'],
  ])('is refused under a key %s', async (_, key) => {
    expect(await keyed(api, key, '/teams', { name: 'never' })).toMatchObject({
      status: 400,
      answer: { code: 'idempotency_key.malformed' },
    });
  });

  it('is forgotten after a day', async () => {
    await keyed(shop.api, 'old', '/api-keys', { name: 'old', scopes: ['read'] });
    clock.shift(24 * 3_600_000);
    await app.get(Scheduler).runOnce();
    expect(await database.em().count(IdempotencyRecord)).toBe(0);
    const again = await keyed(shop.api, 'old', '/api-keys', { name: 'new', scopes: ['read'] });
    expect([again.status, again.replayed]).toEqual([201, undefined]);
    clock.shift(-24 * 3_600_000);
  });
});

describe('an entity tag', () => {
  const tagOf = async (path: string) => {
    const { headers } = await api.send({ method: 'GET', url: `/api/v1${path}` });
    return String(headers.etag);
  };
  const changing = (method: 'PATCH' | 'POST' | 'DELETE', path: string, tag: string, body: object = {}) => {
    const headers = { 'if-match': tag, 'content-type': 'application/json' };
    const payload = method === 'DELETE' ? '' : JSON.stringify(body);
    return shop.api.send({ method, url: `/api/v1${path}`, headers, payload });
  };

  it('comes with everything that is read by its id, and spares the body to who knows it', async () => {
    const { paths } = await everythingOf(shop, { api, given, consumer: billing });
    for (const url of paths.map((path) => `/api/v1${path}`)) {
      const { headers } = await api.send({ method: 'GET', url });
      expect({ url, etag: headers.etag }).toEqual({ url, etag: expect.stringMatching(/^"[\w-]{43}"$/) });
      const again = await api.send({ method: 'GET', url, headers: { 'if-none-match': `"x", W/${headers.etag}` } });
      expect([again.statusCode, again.payload, again.headers.etag]).toEqual([304, '', headers.etag]);
      const other = await api.send({ method: 'GET', url, headers: { 'if-none-match': '"x"' } });
      expect(other.statusCode).toBe(200);
    }
    expect((await api.send({ method: 'GET', url: '/api/v1/teams' })).headers).not.toHaveProperty('etag');
  });

  it('lets a change through once, and refuses whoever saw an older state', async () => {
    const path = `/teams/${shop.id}`;
    const tag = await tagOf(path);
    const answers = await Promise.all(MANY.map((at) => changing('PATCH', path, tag, { metadata: { changed_by: at } })));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 412)).toHaveLength(19);
    expect(answers.find(({ statusCode }) => statusCode === 412)?.json()).toMatchObject({
      code: 'precondition.failed',
      details: { etag: await tagOf(path) },
    });
  });

  it('is held against what the path names, whatever that is', async () => {
    const { asset, contract, paths } = await everythingOf(shop, { api, given, consumer: billing });
    const before = await eventCount(database);
    const verbs: Record<string, string> = { transfers: '/cancel', contracts: '/retire', proposals: '/withdraw' };
    for (const path of paths) {
      const verb = verbs[path.split('/')[1] ?? ''] ?? '';
      const method = verb !== '' ? 'POST' : path.startsWith('/api-keys') ? 'DELETE' : 'PATCH';
      expect([path, (await changing(method, path + verb, '"x"')).statusCode]).toEqual([path, 412]);
    }
    const publish = `/assets/${asset.id}/contracts`;
    const wanted = columns({ id: 'integer', email: 'text', more: 'text' });
    expect((await changing('POST', publish, await tagOf(`/assets/${asset.id}`), wanted)).statusCode).toBe(412);
    expect(await eventCount(database)).toBe(before);
    expect((await changing('POST', publish, await tagOf(`/contracts/${contract.id}`), wanted)).statusCode).toBe(201);
  });

  it('is matched by * where there is something, and by nothing where there is not', async () => {
    const { id } = await given.asset({ owner: shop }).make();
    const path = `/assets/${id}/contracts`;
    expect((await changing('POST', path, '*', columns({ id: 'integer' }))).statusCode).toBe(412);
    await shop.api.post(path, columns({ id: 'integer' }), 201);
    expect((await changing('POST', path, '*', columns({ id: 'integer', more: 'text' }))).statusCode).toBe(201);
    expect((await changing('PATCH', `/assets/${id}`, 'x', {})).json()).toMatchObject({
      status: 400,
      code: 'precondition.malformed',
    });
  });

  it('does not stand in the way of a repetition', async () => {
    const path = `/teams/${billing.id}`;
    const headers = { 'content-type': 'application/json', 'if-match': await tagOf(path), 'idempotency-key': 'both' };
    const request = { method: 'PATCH' as const, url: `/api/v1${path}`, headers, payload: '{"metadata":{"a":1}}' };
    const [first, again] = [await billing.api.send(request), await billing.api.send(request)];
    expect([first.statusCode, again.statusCode, again.headers['idempotency-replayed']]).toEqual([200, 200, 'true']);
  });
});

describeOnServer('two processes', () => {
  it('answer one request once between them', async () => {
    const { settings } = app.get(Config);
    const other = await startApp({ DATABASE_URL: settings.DATABASE_URL });
    try {
      const both = [api, other.api];
      for (const round of [1, 2, 3]) {
        const body = { name: `round ${round}`, team_id: shop.id, scopes: ['read'] };
        const asks = MANY.map((at) => keyed(both[at % 2] ?? api, `across-${round}`, '/api-keys', body));
        const answers = await Promise.all(asks);
        expect(new Set(answers.map(({ status, payload }) => `${status} ${payload}`)).size).toBe(1);
        expect(answers.filter(({ replayed }) => replayed === undefined)).toHaveLength(1);
        expect(await database.em().count(ApiKey, { name: body.name })).toBe(1);
      }
    } finally {
      await other.close();
    }
  });
});
