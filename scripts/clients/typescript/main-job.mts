// The main job through the client that openapi-generator makes; prints a line for each step.
import {
  Answer,
  ApiKeysApi,
  AssetsApi,
  AuditApi,
  Configuration,
  ContractsApi,
  Decision,
  ProblemViewFromJSON,
  ProposalsApi,
  RegistrationsApi,
  ResponseError,
  SchemaFormat,
  Scope,
  TeamsApi,
  type PublishBody,
} from 'tessera-client';

const { TESSERA_URL: basePath = '', TESSERA_API_KEY = '' } = process.env;
const client = (accessToken: string) => new Configuration({ basePath, accessToken });

const withColumns = (...names: string[]): PublishBody => ({
  schemaFormat: SchemaFormat.Columns,
  schema: { columns: names.map((name) => ({ name, type: 'VARCHAR' })) },
});

function done(step: string, held: boolean): void {
  if (!held) {
    throw new Error(`not so: ${step}`);
  }
  console.log(`ok ${step}`);
}

const admin = client(TESSERA_API_KEY);
const teams = new TeamsApi(admin);
const producer = await teams.createTeam({ createTeamBody: { name: 'orders of typescript' } });
const consumer = await teams.createTeam({ createTeamBody: { name: 'billing of typescript' } });
done('teams created', producer.id !== consumer.id && producer.createdAt instanceof Date);

const keyOf = (teamId: string) =>
  new ApiKeysApi(admin).createApiKey({
    createApiKeyBody: { name: 'typescript', teamId, scopes: new Set([Scope.Write]) },
  });
const [first, second] = [await keyOf(producer.id), await keyOf(consumer.id)];
done('keys created', first.scopes.join() === Scope.Write);
const [ofProducer, ofConsumer] = [client(first.key), client(second.key)];

const asset = await new AssetsApi(ofProducer).createAsset({ createAssetBody: { fqn: 'shop.typescript.orders' } });
done('asset created', asset.ownerTeamId === producer.id && asset.activeContract === null);

const contracts = new ContractsApi(ofProducer);
const { id } = asset;
const version = await contracts.publishContract({ id, publishBody: withColumns('id', 'email') });
done('version published', version.decision === Decision.Published && version.contract?.version === '1.0.0');

const registerBody = { assetId: id, columns: new Set(['email']) };
const registration = await new RegistrationsApi(ofConsumer).register({ registerBody });
done('consumer registered', registration.columns?.join() === 'email');

const breaking = await contracts.publishContract({ id, publishBody: withColumns('id') });
const affected = breaking.proposal?.required.map(({ teamName }) => teamName).join();
done('breaking change proposed', breaking.decision === Decision.Proposed && affected === consumer.name);

const proposal = { id: breaking.proposal?.id ?? '' };
const acknowledgeBody = { response: Answer.Approved };
const answer = await new ProposalsApi(ofConsumer).acknowledgeProposal({ ...proposal, acknowledgeBody });
done('acknowledged', answer.proposal.status === 'approved');

const published = await new ProposalsApi(ofProducer).publishProposal(proposal);
done('proposal published', published.contract?.version === '2.0.0');

const page = await new AuditApi(admin).listAuditEvents({ entityType: 'proposal', entityId: proposal.id });
const isAnswer = ({ action }: { action: string }) => action === 'proposal.acknowledged';
done('audit events listed', page.results.some(isAnswer));

try {
  await contracts.publishContract({ id, publishBody: withColumns('id', 'id') });
} catch (error) {
  if (!(error instanceof ResponseError)) {
    throw error;
  }
  const { status, code, errors } = ProblemViewFromJSON(await error.response.json());
  done(
    'refused with a problem',
    status === 422 && code.startsWith('schema.') && errors[0]?.pointer.includes('columns') === true,
  );
}
