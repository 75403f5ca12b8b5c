import type { TestApp } from './app.js';
import type { DocumentExamples } from './document-examples.js';
import type { TestTeam } from './test-team.js';

interface Teller {
  readonly examples: DocumentExamples;
  readonly test: TestApp;
}
interface Orders extends Teller {
  readonly producer: TestTeam;
  readonly billing: TestTeam;
  readonly orders: string;
}

/** One story in which every example of the document has its place: what `orders` promises, and what `billing` reads of it. */
export async function tellExamples(teller: Teller): Promise<void> {
  const { examples } = teller;
  const told = await publishOrders(teller);
  const { producer, orders } = told;
  await examples.send('reportQuality', producer.api, 201, { id: orders });
  await examples.send('compareSchemas', producer.api, 200);
  await examples.send('validateSchema', producer.api, 200);
  await examples.send('impactOfChange', producer.api, 200, { id: orders });
  await examples.send('impactOfChanges', producer.api, 200);
  await examples.send('importDbt', producer.api, 200);
  await answerProposals(told);
  await answerPublications(told);
  await readOrders(told);
  await listen(told);
  await examples.send('updateTeam', producer.api, 200, { id: producer.id });
}

async function publishOrders({ examples, test }: Teller): Promise<Orders> {
  const { id } = await examples.send('createTeam', test.api, 201);
  const made = await examples.send<{ id: string; key: string }>('createApiKey', test.api, 201, { team_id: id });
  const { key } = await examples.send<{ key: string }>('rotateApiKey', test.api, 201, { id: made.id });
  const producer = { id, name: 'orders', keyId: made.id, key, api: test.api.as(key) };
  const billing = await test.given.team('billing');
  const { id: orders } = await examples.send('createAsset', producer.api, 201);
  await examples.send('publishContract', producer.api, 201, { id: orders });
  const registration = await examples.send('register', billing.api, 201, { asset_id: orders });
  await examples.send('updateRegistration', billing.api, 200, { id: registration.id });
  await examples.send('updateAsset', producer.api, 200, { id: orders });
  return { examples, test, producer, billing, orders };
}

/** The email goes, which billing reads. */
async function proposal({ producer, orders }: Orders): Promise<{ id: string }> {
  const columns = [{ name: 'order_id', type: 'NUMBER(38,0)', nullable: false }];
  const body = { schema_format: 'columns', schema: { dialect: 'snowflake', columns } };
  const answer = await producer.api.post<{ proposal: { id: string } }>(`/assets/${orders}/contracts`, body, 202);
  return { id: answer.proposal.id };
}

async function answerProposals(told: Orders): Promise<void> {
  const { examples, producer, billing, test } = told;
  const forced = await proposal(told);
  await examples.send('forceProposal', test.api, 200, forced);
  await examples.send('withdrawProposal', producer.api, 200, forced);
  const answered = await proposal(told);
  await examples.send('commentOnProposal', billing.api, 201, answered);
  await examples.send('acknowledgeProposal', billing.api, 201, answered);
  await examples.send('rejectProposal', test.api, 200, answered);
}

async function answerPublications({ examples, producer, billing, orders, test }: Orders): Promise<void> {
  const propose = async () => {
    type Proposed = { publication: { id: string } };
    const { publication } = await examples.send<Proposed>('publishTogether', producer.api, 202, { asset_id: orders });
    return { id: publication.id };
  };
  const withdrawn = await propose();
  await examples.send('acknowledgePublication', billing.api, 201, withdrawn);
  await examples.send('withdrawPublication', producer.api, 200, withdrawn);
  await examples.send('rejectPublication', test.api, 200, await propose());
}

/** Invoices are made from orders; billing gives them away once it has retired what it had before. */
async function readOrders({ examples, test, producer, billing, orders }: Orders): Promise<void> {
  const columns = { contact: 'VARCHAR(320)' };
  const invoices = await test.given.asset({ owner: billing }).withColumns(columns).make();
  const letters = await test.given.asset({ owner: billing }).withColumns(columns).make();
  await examples.send('addDependency', billing.api, 201, { id: invoices.id, upstream_asset_id: orders });
  await examples.send('deprecateContract', billing.api, 200, { id: invoices.contractId ?? '' });
  await examples.send('retireContract', billing.api, 200, { id: letters.contractId ?? '' });
  const offer = () => examples.send('askTransfer', billing.api, 201, { id: invoices.id, to_team_id: producer.id });
  await examples.send('cancelTransfer', billing.api, 200, await offer());
  await examples.send('declineTransfer', producer.api, 200, await offer());
  await examples.send('acceptTransfer', producer.api, 200, await offer());
}

async function listen({ examples, producer }: Orders): Promise<void> {
  const { id } = await examples.send('createEndpoint', producer.api, 201);
  await examples.send('rotateSecret', producer.api, 200, { id });
  await examples.send('recoverDeliveries', producer.api, 200, { id });
  await examples.send('updateEndpoint', producer.api, 200, { id });
}
