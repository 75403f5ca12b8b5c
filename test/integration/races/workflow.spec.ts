import { afterAll, describe, expect, it } from '@jest/globals';
import type { ContractView } from '../../../src/modules/contracts/queries/contract.view.js';
import type { ProposalView } from '../../../src/modules/workflow/queries/proposal.view.js';
import { startApp } from '../../support/app.js';
import { OrdersStory, withColumns } from '../../support/orders-story.js';
import { inBothOrders } from '../../support/interleaving.js';
import { call, eachRound, statuses, step } from '../../support/races.js';

const test = await startApp();
afterAll(test.close);
const either = inBothOrders(test);
const REASON = { reason: 'decided meanwhile' };
const NO_EMAIL = withColumns('id', 'name', 'phone');
const publish = (story: OrdersStory, body: object) => call(story.producer, `/assets/${story.asset.id}/contracts`, body);

it('twenty breaking publishes at once make one open proposal', async () => {
  await eachRound(test, async (story) => {
    const bodies = Array.from({ length: 20 }, (_, index) => ({ ...NO_EMAIL, notes: `try ${index}` }));
    const answers = await Promise.all(bodies.map((body) => publish(story, body)));
    expect(statuses(answers)).toEqual(Array.from({ length: 20 }, () => 202));
    const { results } = await test.api.get<{ results: ProposalView[] }>(`/proposals?asset_id=${story.asset.id}`);
    expect(results).toMatchObject([{ status: 'open', revision: 20 }]);
  });
});

describe('publishing a proposal', () => {
  /** One that nothing stands in the way of. */
  async function approved(story: OrdersStory): Promise<ProposalView> {
    const proposal = await story.dropEmail();
    await story.answer(story.billing, proposal, 'approved');
    return proposal;
  }

  it('twenty times at once makes one contract', async () => {
    await eachRound(test, async (story) => {
      const proposal = await approved(story);
      const tries = Array.from({ length: 20 }, () => step(story.producer, proposal, 'publish', {}));
      const answers = await Promise.all(tries);
      expect(statuses(answers)).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
      expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'proposal.closed']));
    });
  });

  it('and withdrawing it at once does one of the two', async () => {
    await eachRound(test, async (story, round) => {
      const proposal = await approved(story);
      const [published, withdrawn] = await either(
        round,
        () => step(story.producer, proposal, 'publish', {}),
        () => step(story.producer, proposal, 'withdraw', REASON),
      );
      const isPublished = published.status === 201;
      expect([published.status, withdrawn.status]).toEqual(isPublished ? [201, 409] : [409, 200]);
      expect((await story.proposal(proposal)).status).toBe(isPublished ? 'published' : 'withdrawn');
    });
  });

  it('either asks whoever registers at the same moment, or has it on the new version', async () => {
    await eachRound(test, async (story, round) => {
      const proposal = await approved(story);
      const late = await story.team('late');
      const [published] = await either(
        round,
        () => step(story.producer, proposal, 'publish', {}),
        () => call(late, '/registrations', { asset_id: story.asset.id, columns: null }),
      );
      const { contract_version: version } = await story.registrationOf(late);
      const { status, required } = await story.proposal(proposal);
      expect({ code: published.code, version, status, required: required.length }).toEqual(
        published.status === 201
          ? { code: undefined, version: '2.0.0', status: 'published', required: 1 }
          : { code: 'proposal.not_approved', version: '1.0.0', status: 'open', required: 2 },
      );
    });
  });

  it('loses no column that a compatible version adds at the same moment', async () => {
    await eachRound(test, async (story, round) => {
      const proposal = await approved(story);
      const [published, added] = await either(
        round,
        () => step(story.producer, proposal, 'publish', {}),
        () => publish(story, withColumns('id', 'name', 'email', 'phone', 'added')),
      );
      expect([published.code, added.status]).toEqual([published.status === 201 ? undefined : 'proposal.stale', 201]);
      const { results } = await test.api.get<{ results: ContractView[] }>(`/assets/${story.asset.id}/contracts`);
      const active = results.find(({ status }) => status === 'active');
      expect(active?.schema).toEqual(withColumns('id', 'name', 'email', 'phone', 'added').schema);
      expect((await story.proposal(proposal)).status).toBe(published.status === 201 ? 'published' : 'approved');
    });
  });

  it('goes out or is blocked, not both', async () => {
    await eachRound(test, async (story, round) => {
      const proposal = await approved(story);
      const [blocked, published] = await either(
        round,
        () => step(story.billing, proposal, 'acknowledgments', { response: 'blocked', notes: 'after all' }),
        () => step(story.producer, proposal, 'publish', {}),
      );
      expect([blocked.status, published.status]).toEqual(published.status === 201 ? [409, 201] : [201, 409]);
    });
  });
});
