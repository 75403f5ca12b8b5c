import { createTesseraClient, type Shapes } from '../../../openapi/index.js';

const { TESSERA_URL: url = '', TESSERA_API_KEY = '' } = process.env;
const client = (key: string) => createTesseraClient({ url, key });

const withColumns = (...names: string[]): Shapes['PublishBody'] => ({
  schema_format: 'columns',
  schema: { columns: names.map((name) => ({ name, type: 'VARCHAR' })) },
});

/** What came back; a refusal ends the job. */
async function got<T>(asked: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await asked;
  if (data === undefined) {
    throw new Error(JSON.stringify(error));
  }
  return data;
}

function done(step: string, held: boolean): void {
  if (!held) {
    throw new Error(`not so: ${step}`);
  }
  console.log(`ok ${step}`);
}

/** The main job through the client of this package; prints a line for each step. */
const admin = client(TESSERA_API_KEY);
const teamCalled = (name: string) => got(admin.POST('/api/v1/teams', { body: { name } }));
const [producer, consumer] = [await teamCalled('orders of the package'), await teamCalled('billing of the package')];
done('teams created', producer.id !== consumer.id && !Number.isNaN(Date.parse(producer.created_at)));

const keyOf = (team_id: string) =>
  got(admin.POST('/api/v1/api-keys', { body: { name: 'package', team_id, scopes: ['write'] } }));
const [first, second] = [await keyOf(producer.id), await keyOf(consumer.id)];
done('keys created', first.scopes.join() === 'write');
const [ofProducer, ofConsumer] = [client(first.key), client(second.key)];

const asset = await got(ofProducer.POST('/api/v1/assets', { body: { fqn: 'shop.package.orders' } }));
done('asset created', asset.owner_team_id === producer.id && asset.active_contract === null);

const publish = (...columns: string[]) => {
  const params = { path: { id: asset.id } };
  return got(ofProducer.POST('/api/v1/assets/{id}/contracts', { params, body: withColumns(...columns) }));
};
const version = await publish('id', 'email');
done('version published', version.decision === 'published' && version.contract?.version === '1.0.0');

const register = { asset_id: asset.id, columns: ['email'] };
const registration = await got(ofConsumer.POST('/api/v1/registrations', { body: register }));
done('consumer registered', registration.columns?.join() === 'email');

const breaking = await publish('id');
const affected = breaking.proposal?.required.map(({ team_name }) => team_name).join();
done('breaking change proposed', breaking.decision === 'proposed' && affected === consumer.name);

const params = { path: { id: breaking.proposal?.id ?? '' } };
const yes = { response: 'approved' as const };
const answer = await got(ofConsumer.POST('/api/v1/proposals/{id}/acknowledgments', { params, body: yes }));
done('acknowledged', answer.proposal.status === 'approved');

const published = await got(ofProducer.POST('/api/v1/proposals/{id}/publish', { params }));
done('proposal published', published.contract?.version === '2.0.0');

const query = { entity_type: 'proposal', entity_id: params.path.id };
const page = await got(admin.GET('/api/v1/audit/events', { params: { query } }));
done(
  'audit events listed',
  page.results.some(({ action }) => action === 'proposal.acknowledged'),
);

const { error } = await admin.POST('/api/v1/teams', { body: { name: ' ' } });
const isSaid = error?.status === 422 && error.code === 'request.invalid';
done('refused with a problem', isSaid && error.errors[0]?.pointer === '/name');
