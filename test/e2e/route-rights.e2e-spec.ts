import { afterAll, describe, expect, it } from '@jest/globals';
import { ApiKey } from '../../src/modules/identity/persistence/api-key.entity.js';
import { operationsOf } from '../../src/platform/http/openapi-completion.js';
import { startApp } from '../support/app.js';
import { everythingOf } from '../support/everything.js';
import { committedDocument } from '../support/openapi.js';
import { columns } from '../support/publishing.js';
import { ROUTE_RIGHTS, type RouteRights, type Things } from '../support/route-rights.js';
import { tableDigests } from '../support/table-digests.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const owner = await given.team('owner');
const consumer = await given.team('consumer');
const other = await given.team('other');
const things = await given.asset({ owner }).make().then(makeThings);
const keys = await makeKeys();

const scopes = new Map(
  operationsOf(committedDocument()).map(({ at, operation }) => [at, operation.security?.[0]?.['api-key']?.[0] ?? null]),
);
const guarded = [...scopes].filter(([, scope]) => scope !== null).map(([at]) => at);

async function makeThings({ id: upstream }: { id: string }): Promise<Things> {
  const everything = await everythingOf(owner, { api, given, consumer });
  const second = await given
    .asset({ owner })
    .withContract(columns({ id: 'integer', email: 'text' }))
    .consumedBy(consumer, ['email'])
    .make();
  const items = [{ asset_id: second.id, ...columns({ id: 'integer' }) }];
  const { publication } = await owner.api.post<{ publication: { id: string } }>('/publications', { items }, 202);
  const edge = { upstream_asset_id: upstream };
  const dependency = await owner.api.post<{ id: string }>(`/assets/${everything.asset.id}/dependencies`, edge, 201);
  const hook = { url: 'https://hooks.example.com/tessera', events: ['*'] };
  const { id: endpointId } = await owner.api.post<{ id: string }>('/webhook-endpoints', hook, 201);
  await owner.api.post(`/webhook-endpoints/${endpointId}/ping`, undefined, 201);
  const { results } = await owner.api.get<{ results: { id: string }[] }>('/webhook-deliveries');
  const { id: ownerId, keyId: ownerKeyId } = owner;
  return {
    ...everything,
    ownerId,
    ownerKeyId,
    publicationId: publication.id,
    upstreamId: upstream,
    dependencyId: dependency.id,
    endpointId,
    deliveryId: results[0]?.id ?? '',
  };
}

async function makeKeys() {
  const revoked = await given.key(owner.id, ['admin']);
  await api.delete(`/api-keys/${revoked.id}`);
  const expired = await given.key(owner.id, ['admin']);
  await database.em().nativeUpdate(ApiKey, { id: expired.id }, { expiresAt: new Date(0) });
  const gone = await given.team('gone', ['admin']);
  await api.delete(`/teams/${gone.id}`);
  const agent = { name: 'a', agent: 'claude', team_id: other.id, scopes: ['write'] };
  return {
    none: null,
    revoked: revoked.key,
    expired: expired.key,
    'deleted team’s': gone.key,
    'read-only': (await given.key(owner.id, ['read'])).key,
    other: other.key,
    agent: (await api.post<{ key: string }>('/api-keys', agent, 201)).key,
    consumer: consumer.key,
    owner: owner.key,
    admin: (await given.key(other.id, ['admin'])).key,
  };
}
type Asker = keyof typeof keys;

const DEAD: readonly Asker[] = ['none', 'revoked', 'expired', 'deleted team’s'];

/** The statuses that refuse; null where the asker is let in, whatever becomes of the request then. */
function refusal(asker: Asker, scope: string | null | undefined, { who }: RouteRights): number | null {
  if (DEAD.includes(asker)) {
    return 401;
  }
  if (asker === 'admin') {
    return who === 'answering' ? 403 : who === 'private' ? 404 : null;
  }
  if (scope === 'admin' || (asker === 'read-only' && scope === 'write')) {
    return 403;
  }
  const entitled: Record<RouteRights['who'], readonly Asker[]> = {
    anyone: ['owner', 'consumer', 'other', 'agent', 'read-only'],
    owner: ['owner', 'read-only'],
    hidden: ['owner', 'read-only'],
    private: ['owner', 'read-only'],
    consumer: ['consumer'],
    answering: ['consumer'],
    admin: [],
  };
  return entitled[who].includes(asker) ? null : ['hidden', 'private'].includes(who) ? 404 : 403;
}

async function statusOf(asker: Asker, at: string, { id, body, query = '' }: RouteRights): Promise<number> {
  const [method = '', path = ''] = at.split(' ');
  const response = await api.as(keys[asker]).send({
    method,
    url: path.replace('{id}', id?.(things) ?? '') + query,
    ...(body ? { payload: JSON.stringify(body(things)), headers: { 'content-type': 'application/json' } } : {}),
  });
  return response.statusCode;
}

it('every route says here who may call it', () => {
  expect(Object.keys(ROUTE_RIGHTS).toSorted()).toEqual(guarded.toSorted());
});

describe.each(Object.keys(keys) as Asker[])('a request with the key: %s', (asker) => {
  it('is refused where it has no right, and then changes nothing', async () => {
    const before = await tableDigests(database);
    const wrong: unknown[] = [];
    for (const [at, rights] of Object.entries(ROUTE_RIGHTS)) {
      const expected = refusal(asker, scopes.get(at), rights);
      const status = expected === null ? expected : await statusOf(asker, at, rights);
      wrong.push(...(status === expected ? [] : [{ at, expected, status }]));
    }
    expect(wrong).toEqual([]);
    expect(await tableDigests(database)).toEqual(before);
  });
});

describe.each(['read-only', 'other', 'agent', 'consumer', 'owner', 'admin'] as const)('the key: %s', (asker) => {
  it('is let in wherever it has the right', async () => {
    const wrong: unknown[] = [];
    for (const [at, rights] of Object.entries(ROUTE_RIGHTS)) {
      const status = refusal(asker, scopes.get(at), rights) === null ? await statusOf(asker, at, rights) : 200;
      wrong.push(...([401, 403].includes(status) || status >= 500 ? [{ at, status }] : []));
    }
    expect(wrong).toEqual([]);
  });
});
