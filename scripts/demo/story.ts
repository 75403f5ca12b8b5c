import type { TesseraClient } from '../../openapi/index.js';
import { resultOf, type Shop, type ShopTeam } from './shop.js';
import { answered, insist, refused, sameNames, say } from './telling.js';

const DAY_MS = 86_400_000;

interface Cast {
  readonly orders: ShopTeam;
  readonly marketing: ShopTeam;
  readonly logistics: ShopTeam;
  readonly finance: ShopTeam;
  readonly growth: ShopTeam;
}

/** A column is dropped: from the first import to the proof of who agreed. */
export async function tell(shop: Shop): Promise<void> {
  const assetId = await importFirst(shop);
  const cast = await introduce(shop, assetId);
  const proposalId = await importSecond(shop);
  await showWhoIsHurt(cast, proposalId);
  await collectConsent(cast, proposalId);
  await publish(cast, proposalId);
  await prove(shop, cast, proposalId);
}

/** Answers the id of the asset that the story is about. */
async function importFirst(shop: Shop): Promise<string> {
  const { summary, ...report } = await shop.import('v1');
  insist(summary.failed === 0 && summary.published === summary.assets_created, 'every model is published');
  say(
    `dbt project "shop" imported: ${summary.assets_created} assets, each with contract 1.0.0; ` +
      `${summary.registrations} registrations, ${summary.dependencies} lineage edges.`,
  );
  const again = await shop.import('v1');
  insist(again.summary.unchanged === summary.published, 'the same manifest again changes nothing');
  say(`The same manifest again: ${again.summary.unchanged} unchanged, nothing written.`);
  const { asset_id: assetId } = resultOf({ summary, ...report }, 'orders');
  insist(assetId !== null, 'shop.marts.orders is an asset');
  return assetId;
}

async function introduce(shop: Shop, assetId: string): Promise<Cast> {
  const names = ['orders', 'marketing', 'logistics', 'finance', 'growth'] as const;
  const [orders, marketing, logistics, finance, growth] = (await shop.teams(names)) as [
    ShopTeam,
    ShopTeam,
    ShopTeam,
    ShopTeam,
    ShopTeam,
  ];
  say(`The manifest names the teams ${names.join(', ')}. Each has a key of its own now.`);
  say('orders owns shop.marts.orders. marketing reads order_id, discount_code and paid: its dashboard says so.');
  const readers = await shop.readersOf(assetId);
  await narrow(finance, ['order_id', 'paid']);
  await narrow(growth, ['customer_id', 'placed_at']);
  say('logistics has not said which columns it reads, so it counts as reading all of them.');
  return { orders, marketing, logistics, finance, growth };

  async function narrow(team: ShopTeam, columns: string[]): Promise<void> {
    const registration = readers.find((one) => one.consumer_team_id === team.id);
    insist(registration !== undefined, `${team.name} is registered on shop.marts.orders`);
    const path = { id: registration.id };
    await answered(team.client.PATCH('/api/v1/registrations/{id}', { params: { path }, body: { columns } }), 200);
    say(`${team.name} says what it reads: ${columns.join(' and ')}.`);
  }
}

/** Answers the id of the proposal. */
async function importSecond(shop: Shop): Promise<string> {
  const report = await shop.import('v2');
  const { published, proposed, unchanged } = report.summary;
  insist(published === 4 && proposed === 1, 'four models are published and one is proposed');
  say(
    `The project changed and is imported again: ${unchanged} unchanged, ${published} published, ${proposed} proposed.`,
  );
  for (const model of ['order_payments', 'sessions_daily', 'customers']) {
    const { decision, version, findings } = resultOf(report, model);
    insist(decision === 'published', `${model} is published`);
    say(`  ${model} ${version}: ${findings.map(({ kind, path }) => `${kind} ${path}`).join(', ')}.`);
  }
  const { decision, proposal_id: id, findings } = resultOf(report, 'orders');
  const [dropped] = findings.filter(({ breaking }) => breaking);
  insist(decision === 'proposed' && id !== null, 'orders is proposed');
  insist(dropped?.kind === 'column_removed' && dropped.path === '/discount_code', 'discount_code was dropped');
  say(`  orders: ${dropped.kind} ${dropped.path} would break consumers, so it waits as a proposal.`);
  return id;
}

const proposalOf = (client: TesseraClient, id: string) =>
  answered(client.GET('/api/v1/proposals/{id}', { params: { path: { id } } }), 200);

const tryToPublish = (client: TesseraClient, id: string) =>
  client.POST('/api/v1/proposals/{id}/publish', { params: { path: { id } } });

async function showWhoIsHurt({ orders, finance, growth, logistics, marketing }: Cast, id: string): Promise<void> {
  const { status, required } = await proposalOf(orders.client, id);
  const names = required.map(({ team_name: name }) => name);
  insist(status === 'open' && sameNames(names, [logistics.name, marketing.name]), 'exactly two teams must answer');
  say(`It hurts ${names.join(' and ')}, and nobody else: ${finance.name} and ${growth.name} do not read that column.`);
  const problem = await refused(tryToPublish(orders.client, id), 'proposal.not_approved');
  say(`orders tries to publish: ${problem.status} ${problem.code}. ${problem.detail}.`);
}

async function collectConsent({ orders, finance, logistics, marketing }: Cast, id: string): Promise<void> {
  const answer = (team: ShopTeam, body: { response: 'approved' | 'migrating'; migration_deadline?: string }) =>
    team.client.POST('/api/v1/proposals/{id}/acknowledgments', { params: { path: { id } }, body });
  const stranger = await refused(answer(finance, { response: 'approved' }), 'proposal.not_required');
  say(`finance wants a say, and has none: ${stranger.status} ${stranger.code}.`);
  await answered(answer(logistics, { response: 'approved' }), 201);
  say('logistics answers: approved.');
  const date = new Date(Date.now() + 14 * DAY_MS).toISOString();
  await answered(answer(marketing, { response: 'migrating', migration_deadline: date }), 201);
  say(`marketing answers: migrating, done by ${date.slice(0, 10)}.`);
  const early = await refused(tryToPublish(orders.client, id), 'proposal.not_ready');
  say(`orders tries again: ${early.status} ${early.code}. ${early.detail}.`);
  const { proposal } = await answered(answer(marketing, { response: 'approved' }), 201);
  insist(proposal.status === 'approved', 'the last consent approves the proposal');
  say('marketing is done early and answers: approved. Now everyone has agreed.');
}

async function publish({ orders }: Cast, id: string): Promise<void> {
  const { contract } = await answered(tryToPublish(orders.client, id), 201);
  insist(contract?.version === '2.0.0' && contract.status === 'active', 'orders 2.0.0 is active');
  const { status, published_contract_id: publishedId } = await proposalOf(orders.client, id);
  insist(status === 'published' && publishedId === contract.id, 'the proposal names the contract it became');
  say(`orders publishes: shop.marts.orders ${contract.version} is the contract now.`);
}

async function prove(shop: Shop, cast: Cast, id: string): Promise<void> {
  const teams = new Map(Object.values(cast).map((team: ShopTeam) => [team.id, team.name]));
  const trail = await shop.trailOf(id);
  const acts = trail.map(({ action, actor, after }) => {
    const { answer } = after as { answer?: string };
    const who = teams.get(actor.team_id ?? '') ?? actor.name;
    return `${action} by ${who}${answer === undefined ? '' : `: ${answer}`}`;
  });
  const told = [
    'proposal.acknowledged by logistics: approved',
    'proposal.acknowledged by marketing: migrating',
    'proposal.acknowledged by marketing: approved',
    'proposal.approved by marketing',
    'proposal.published by orders',
  ];
  insist(
    acts.slice(-told.length).join() === told.join(),
    `the trail ends with ${told.join(', ')}, not ${acts.join(', ')}`,
  );
  say('The audit trail proves who agreed to what:');
  for (const [at, act] of acts.entries()) {
    say(`  ${trail[at]?.occurred_at.slice(0, 19)}Z ${act}`);
  }
  const { valid, checked } = await shop.verifyLog();
  insist(valid, 'the log holds');
  say(`The hash chains of the log hold: ${checked} entries checked.`);
}
