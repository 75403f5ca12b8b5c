import { afterAll, describe, expect, it } from '@jest/globals';
import { Scheduler } from '../../../src/platform/scheduler/scheduler.js';
import type { ProposalView } from '../../../src/modules/workflow/queries/proposal.view.js';
import { startApp } from '../../support/app.js';
import { eventsAbout } from '../../support/event-log.js';
import { DAY, inDays, type OrdersStory } from '../../support/orders-story.js';
import { inBothOrders } from '../../support/interleaving.js';
import { eachRound, step } from '../../support/races.js';

const test = await startApp();
afterAll(test.close);
const either = inBothOrders(test);
const sweep = () => test.app.get(Scheduler).runOnce();
const actions = async ({ id }: ProposalView) =>
  (await eventsAbout(test.database, id)).slice(1).map(({ action }) => action.replace('proposal.', ''));
const approve = (story: OrdersStory, proposal: ProposalView) =>
  step(story.billing, proposal, 'acknowledgments', { response: 'approved' });

/** The race, so many days later by the clock. */
async function after(days: number, race: () => Promise<void>): Promise<void> {
  test.clock.shift(days * DAY);
  try {
    await race();
  } finally {
    test.clock.shift(-days * DAY);
  }
}

describe('a proposal past its end', () => {
  it('expires once, and the last answer comes too late, whichever sets out first', async () => {
    await eachRound(test, async (story, round) => {
      const proposal = await story.dropEmail();
      await after(31, async () => {
        const [answered] = await either(round, () => approve(story, proposal), sweep);
        expect(answered).toEqual({ status: 409, code: 'proposal.closed' });
        expect(await actions(proposal)).toEqual(['expired']);
      });
    });
  });

  it('takes no answer where nobody has looked yet, and is found expired by whoever looks', async () => {
    await eachRound(test, async (story) => {
      const proposal = await story.dropEmail();
      await after(31, async () => {
        expect(await approve(story, proposal)).toEqual({ status: 409, code: 'proposal.closed' });
        expect((await story.proposal(proposal)).status).toBe('expired');
        expect(await actions(proposal)).toEqual([]);
        await sweep();
        expect(await actions(proposal)).toEqual(['expired']);
      });
    });
  });

  it('expires once however many look at once', async () => {
    await eachRound(test, async (story) => {
      const proposal = await story.dropEmail();
      await after(31, async () => {
        await Promise.all([sweep(), sweep(), sweep(), sweep()]);
        expect(await actions(proposal)).toEqual(['expired']);
      });
    });
  });
});

it('a migration that moves the end on the last day, and the sweep that reminds of it, both count once', async () => {
  await eachRound(test, async (story, round) => {
    const proposal = await story.dropEmail();
    await after(29.5, async () => {
      const migrating = { response: 'migrating', migration_deadline: inDays(60) };
      const [answered] = await either(round, () => step(story.billing, proposal, 'acknowledgments', migrating), sweep);
      expect(answered.status).toBe(201);
      await sweep();
    });
    await after(31, sweep);
    const news = await actions(proposal);
    expect(news.filter((action) => action === 'acknowledged')).toHaveLength(1);
    expect(news.filter((action) => action === 'reminder').length).toBeLessThanOrEqual(1);
    expect(news).not.toContain('expired');
    expect((await story.proposal(proposal)).status).toBe('open');
  });
});

it('the last answer to what publishes itself, and the sweep, publish once', async () => {
  await eachRound(test, async (story, round) => {
    const { proposal } = await story.publish(
      { schema_format: 'columns', schema: { columns: [{ name: 'id', type: 'VARCHAR' }] }, auto_publish: true },
      202,
    );
    const made = proposal as ProposalView;
    await step(story.hr, made, 'acknowledgments', { response: 'approved' });
    await either(round, () => approve(story, made), sweep);
    await sweep();
    expect(await actions(made)).toEqual(['acknowledged', 'acknowledged', 'approved', 'published']);
  });
});
