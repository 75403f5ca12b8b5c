import { afterAll, expect, it } from '@jest/globals';
import type { TransferView } from '../../../src/modules/assets/queries/transfer.view.js';
import { Asset } from '../../../src/modules/assets/persistence/asset.entity.js';
import { startApp } from '../../support/app.js';
import { happenedTo } from '../../support/event-log.js';
import { OrdersStory, withColumns } from '../../support/orders-story.js';
import { inBothOrders } from '../../support/interleaving.js';
import { call, type Outcome, ROUNDS, statuses } from '../../support/races.js';
import type { TestTeam } from '../../support/test-team.js';
import { expectInvariants } from '../../support/workflow-invariants.js';

const test = await startApp();
const { given, database, close } = test;
afterAll(close);
const either = inBothOrders(test);
const [shop, heir] = [await given.team('shop'), await given.team('heir')];

interface Offered {
  readonly assetId: string;
  readonly end: (by: TestTeam, how: 'accept' | 'decline' | 'cancel') => Promise<Outcome>;
  readonly owner: () => Promise<string>;
}

async function offered(assetId: string, owner = shop): Promise<Offered> {
  const { id } = await owner.api.post<TransferView>(`/assets/${assetId}/transfers`, { to_team_id: heir.id }, 201);
  return {
    assetId,
    end: (by, how) => call(by, `/transfers/${id}/${how}`, {}),
    owner: async () => (await database.em().findOneOrFail(Asset, { id: assetId })).ownerTeamId,
  };
}

/** The race in each round on an asset of its own, offered to the heir. */
async function eachRound(race: (offer: Offered, round: number) => Promise<void>): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await race(await offered((await given.asset({ owner: shop }).make()).id), round);
  }
  await expectInvariants(test);
}

it('an offer is accepted or cancelled, not both', async () => {
  await eachRound(async (offer, round) => {
    const [accepted, cancelled] = await either(
      round,
      () => offer.end(heir, 'accept'),
      () => offer.end(shop, 'cancel'),
    );
    expect(statuses([accepted, cancelled])).toEqual([200, 409]);
    expect([accepted.code, cancelled.code]).toContain('transfer.closed');
    expect(await offer.owner()).toBe(accepted.status === 200 ? heir.id : shop.id);
  });
});

it('an offer accepted many times at once, and declined, is ended once', async () => {
  await eachRound(async (offer) => {
    const accepting = Array.from({ length: 6 }, () => offer.end(heir, 'accept'));
    const outcomes = await Promise.all([...accepting, offer.end(heir, 'decline')]);
    expect(statuses(outcomes)).toEqual([200, ...outcomes.slice(1).map(() => 409)]);
    expect(await offer.owner()).toBe(outcomes.at(-1)?.status === 200 ? shop.id : heir.id);
  });
});

/** Whoever owned it before published while it did, or was refused. */
const expectedOrder = (published: Outcome): string[] => [
  ...(published.status === 201 ? ['contract.published'] : []),
  'asset.transfer_accepted',
];

it('an asset is deleted by its owner or handed over, not both', async () => {
  await eachRound(async (offer, round) => {
    const [accepted, deleted] = await either(
      round,
      () => offer.end(heir, 'accept'),
      () => shop.api.send({ method: 'DELETE', url: `/api/v1/assets/${offer.assetId}` }),
    );
    const isHandedOver = accepted.status === 200;
    expect([accepted.status, deleted.statusCode]).toEqual(isHandedOver ? [200, 403] : [409, 204]);
    const asset = await database.em().findOneOrFail(Asset, { id: offer.assetId });
    expect([asset.ownerTeamId, asset.deletedAt === null]).toEqual(isHandedOver ? [heir.id, true] : [shop.id, false]);
  });
});

it('the old owner publishes before the asset is handed over, or not at all', async () => {
  await eachRound(async (offer, round) => {
    const [accepted, published] = await either(
      round,
      () => offer.end(heir, 'accept'),
      () => call(shop, `/assets/${offer.assetId}/contracts`, withColumns('id')),
    );
    expect(accepted.status).toBe(200);
    expect([undefined, 'asset.not_yours']).toContain(published.code);
    const contracts = await heir.api.get<{ results: { published_by_team_id: string }[] }>(
      `/assets/${offer.assetId}/contracts`,
    );
    expect(contracts.results.map((one) => one.published_by_team_id)).toEqual(published.status === 201 ? [shop.id] : []);
    const log = await happenedTo(database, offer.assetId, 'contract.published', 'asset.transfer_accepted');
    expect(log).toEqual(expectedOrder(published));
  });
});

it('the old owner publishes an agreed proposal before the asset is handed over, or not at all', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const story = await OrdersStory.begin(test);
    const proposal = await story.dropEmail();
    await story.answer(story.billing, proposal, 'approved');
    const offer = await offered(story.asset.id, story.producer);
    const [accepted, published] = await either(
      round,
      () => offer.end(heir, 'accept'),
      () => call(story.producer, `/proposals/${proposal.id}/publish`, {}),
    );
    expect(accepted.status).toBe(200);
    expect([undefined, 'asset.not_yours']).toContain(published.code);
    expect((await story.proposal(proposal)).status).toBe(published.status === 201 ? 'published' : 'approved');
    const log = await happenedTo(database, story.asset.id, 'contract.published', 'asset.transfer_accepted');
    expect(log).toEqual(['contract.published', ...expectedOrder(published)]);
  }
  await expectInvariants(test);
});

it('an offer to a team that is deleted at the same moment ends', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const brief = await given.team(`brief ${round}`);
    const { id } = await given.asset({ owner: shop }).make();
    const transfer = await shop.api.post<TransferView>(`/assets/${id}/transfers`, { to_team_id: brief.id }, 201);
    const [accepted, deleted] = await either(
      round,
      () => call(brief, `/transfers/${transfer.id}/accept`, {}),
      () => test.api.send({ method: 'DELETE', url: `/api/v1/teams/${brief.id}` }),
    );
    const isHandedOver = accepted.status === 200;
    expect(deleted.statusCode).toBe(isHandedOver ? 409 : 204);
    expect(await test.api.get<TransferView>(`/transfers/${transfer.id}`)).toMatchObject({
      status: isHandedOver ? 'accepted' : 'cancelled',
    });
  }
  await expectInvariants(test);
});
