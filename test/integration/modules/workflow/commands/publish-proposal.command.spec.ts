import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { Contract } from '../../../../../src/modules/contracts/index.js';
import { PublishProposal } from '../../../../../src/modules/workflow/commands/publish-proposal.command.js';
import { Proposal } from '../../../../../src/modules/workflow/persistence/proposal.entity.js';
import type { ProposalView } from '../../../../../src/modules/workflow/queries/proposal.view.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { DAY, inDays, OrdersStory, withColumns } from '../../../../support/orders-story.js';
import { atOnce, fulfilled, rejected } from '../../../../support/settled.js';

const test = await startApp();
const { app, database, clock } = test;
afterAll(test.close);
const send = async (story: OrdersStory, id: string): Promise<Contract> => {
  const contract = await app.get(CommandBus).execute(new PublishProposal(keyOf(story.producer), id));
  return contract as Contract;
};
const actions = async (id: string) => (await eventsAbout(database, id)).map(({ action }) => action);

it('publishes, deprecates, moves the registrations and closes the proposal, all with their events', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  await story.answer(story.billing, proposal, 'approved');
  const contract = await send(story, proposal.id);
  const em = database.em();
  expect(await em.find(Contract, { assetId: story.asset.id }, { orderBy: { id: 'asc' } })).toMatchObject([
    { id: story.asset.contractId, status: 'deprecated' },
    { id: contract.id, status: 'active', proposalId: proposal.id, forced: false, supersedesId: story.asset.contractId },
  ]);
  expect(await em.findOneOrFail(Proposal, { id: proposal.id })).toMatchObject({
    status: 'published',
    publishedContractId: contract.id,
    requiredAtClosing: [{ teamId: story.billing.id, answer: 'approved', coversAll: true }],
  });
  expect((await eventsAbout(database, proposal.id)).at(-1)).toMatchObject({
    action: 'proposal.published',
    audience: [story.producer.id, story.billing.id],
    before: { status: 'approved' },
    after: { contract_id: contract.id, version: '2.0.0' },
  });
  expect(await actions(contract.id)).toEqual(['contract.published']);
});

it('publishes all that was asked for, not the schema alone', async () => {
  const story = await OrdersStory.begin(test);
  const asked = { version: '4.2.0', guarantees: { volume: { min_rows: 1 } } };
  const { proposal } = await story.publish({ ...withColumns('id', 'name', 'phone'), ...asked }, 202);
  await story.answer(story.billing, proposal as ProposalView, 'approved');
  expect(await send(story, (proposal as ProposalView).id)).toMatchObject({
    version: '4.2.0',
    schemaFormat: 'columns',
    guarantees: { volume: { min_rows: 1 } },
  });
});

it('waits for the migration, and publishes from its deadline on', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  await story.answer(story.billing, proposal, 'migrating', { migration_deadline: inDays(10) });
  const before = await eventCount(database);
  await expect(send(story, proposal.id)).rejects.toMatchObject({ code: 'proposal.not_ready' });
  expect(await eventCount(database)).toBe(before);
  clock.shift(11 * DAY);
  expect(await send(story, proposal.id)).toMatchObject({ version: '2.0.0' });
  clock.shift(-11 * DAY);
  expect((await actions(proposal.id)).slice(-2)).toEqual(['proposal.approved', 'proposal.published']);
});

it('is stale once something compatible is out, even where that took the proposed version', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = (await story.publish({ ...withColumns('id', 'name', 'phone'), version: '1.5.0' }, 202)).proposal;
  await story.answer(story.billing, { id: proposal?.id ?? '' }, 'approved');
  await story.publish({ ...withColumns('id', 'name', 'email', 'phone', 'added'), version: '1.6.0' }, 201);
  const before = await eventCount(database);
  await expect(send(story, proposal?.id ?? '')).rejects.toMatchObject({ code: 'proposal.stale' });
  expect(await eventCount(database)).toBe(before);
});

it('is marked as forced, with the reason, when consent was forced', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  const admin = await story.team('admin', ['admin']);
  await story.step(proposal, 'force', { reason: 'the column holds secrets' }, [200, admin]);
  expect(await send(story, proposal.id)).toMatchObject({ forced: true, forceReason: 'the column holds secrets' });
});

it('refuses strangers, and what nobody has approved', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  const before = await eventCount(database);
  await expect(send(story, proposal.id)).rejects.toMatchObject({ code: 'proposal.not_approved' });
  const stranger = app.get(CommandBus).execute(new PublishProposal(keyOf(story.billing), proposal.id));
  await expect(stranger).rejects.toMatchObject({ code: 'asset.not_yours' });
  expect(await eventCount(database)).toBe(before);
});

it('makes one contract when it is asked five times at once', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  await story.answer(story.billing, proposal, 'approved');
  const results = await atOnce(5, () => send(story, proposal.id));
  expect([fulfilled(results).length, rejected(results).length]).toEqual([1, 4]);
  expect(await database.em().count(Contract, { proposalId: proposal.id })).toBe(1);
});
