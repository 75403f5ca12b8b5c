import { createTesseraClient, type TesseraClient } from '../../openapi/index.js';
import { answered } from '../demo/telling.js';

/** A key that requests are made with. */
export interface Identity {
  readonly name: string;
  readonly key: string;
}

export interface Seeds {
  readonly identities: readonly Identity[];
  /** Ids that are there, by the first word of the path that takes them. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** One that resumes any list after its first results. */
  readonly cursor: string;
  /** Teams and keys that requests must leave alone, because the identities are made of them. */
  readonly kept: readonly string[];
}

const columns = (...names: readonly string[]) => ({
  schema_format: 'columns' as const,
  schema: { dialect: 'snowflake', columns: names.map((name) => ({ name, type: 'VARCHAR' })) },
});

/** Two teams with something of everything: assets, versions, a reader, a proposal that waits for it, an endpoint. */
export async function plant(url: string, bootstrapKey: string): Promise<Seeds> {
  const bootstrap = createTesseraClient({ url, key: bootstrapKey });
  const producer = await makeTeam(bootstrap, url, { name: 'fuzz-producer', scopes: ['admin'] });
  const consumer = await makeTeam(bootstrap, url, { name: 'fuzz-consumer', scopes: ['write'] });
  const things = await makeThings(producer, consumer);
  const firstTeam = bootstrap.GET('/api/v1/teams', { params: { query: { limit: 1 } } });
  const { next_cursor: cursor } = await answered(firstTeam, 200);
  return {
    cursor: cursor ?? '',
    identities: [
      { name: 'admin key', key: producer.key },
      { name: 'team key', key: consumer.key },
    ],
    ids: { ...things, teams: [producer.id, consumer.id] },
    kept: [producer.id, consumer.id, producer.keyId, consumer.keyId],
  };
}

interface Team extends Identity {
  readonly id: string;
  readonly keyId: string;
  readonly client: TesseraClient;
}

async function makeTeam(
  bootstrap: TesseraClient,
  url: string,
  { name, scopes }: { name: string; scopes: ('admin' | 'write')[] },
): Promise<Team> {
  const { id } = await answered(bootstrap.POST('/api/v1/teams', { body: { name } }), 201);
  const made = await answered(bootstrap.POST('/api/v1/api-keys', { body: { name, team_id: id, scopes } }), 201);
  return { id, name, key: made.key, keyId: made.id, client: createTesseraClient({ url, key: made.key }) };
}

async function makeThings({ client }: Team, consumer: Team): Promise<Record<string, string[]>> {
  const orders = await makeAsset(client, 'fuzz.core.orders');
  const reports = await makeAsset(client, 'fuzz.core.reports');
  const params = { path: { id: orders } };
  const version = { params, body: columns('id', 'email') };
  const { contract } = await answered(client.POST('/api/v1/assets/{id}/contracts', version), 201);
  const registered = consumer.client.POST('/api/v1/registrations', { body: { asset_id: orders } });
  const { id: registration } = await answered(registered, 201);
  const breaking = { params, body: columns('id') };
  const { proposal } = await answered(client.POST('/api/v1/assets/{id}/contracts', breaking), 202);
  const reads = { params: { path: { id: reports } }, body: { upstream_asset_id: orders } };
  const { id: dependency } = await answered(client.POST('/api/v1/assets/{id}/dependencies', reads), 201);
  const offer = { params: reads.params, body: { to_team_id: consumer.id } };
  const { id: transfer } = await answered(client.POST('/api/v1/assets/{id}/transfers', offer), 201);
  return {
    assets: [orders, reports],
    contracts: [contract?.id ?? ''],
    registrations: [registration],
    proposals: [proposal?.id ?? ''],
    dependencies: [dependency],
    transfers: [transfer],
    ...(await makeHooks(client)),
  };
}

async function makeAsset(client: TesseraClient, fqn: string): Promise<string> {
  return (await answered(client.POST('/api/v1/assets', { body: { fqn } }), 201)).id;
}

async function makeHooks(client: TesseraClient): Promise<Record<string, string[]>> {
  const body = { url: 'https://hooks.example.com/fuzz', events: ['*'] };
  const { id } = await answered(client.POST('/api/v1/webhook-endpoints', { body }), 201);
  const ping = client.POST('/api/v1/webhook-endpoints/{id}/ping', { params: { path: { id } } });
  return { 'webhook-endpoints': [id], 'webhook-deliveries': [(await answered(ping, 201)).id] };
}
