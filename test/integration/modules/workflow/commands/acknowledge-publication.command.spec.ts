import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { AcknowledgePublication } from '../../../../../src/modules/workflow/commands/acknowledge-publication.command.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { NO_EMAIL, ShopStory } from '../../../../support/shop-story.js';
import { expectInvariants } from '../../../../support/workflow-invariants.js';
import { withColumns } from '../../../../support/orders-story.js';
import type { TestTeam } from '../../../../support/test-team.js';

const test = await startApp();
const { app, database } = test;
afterAll(test.close);

const approve = (team: TestTeam, { id }: { id: string }, proposalIds: readonly string[] | null = null) =>
  app.get(CommandBus).execute(
    new AcknowledgePublication(keyOf(team), id, {
      answer: 'approved',
      notes: null,
      migrationDeadline: null,
      consumerTeamId: null,
      proposalIds,
    }),
  );

it('answers only where the team has to, each proposal with its own findings', async () => {
  const story = await ShopStory.begin(test);
  const items = story.items(withColumns('id', 'email'), NO_EMAIL);
  const { publication } = await story.publish(items, 202);
  const answers = await approve(story.hr, publication as { id: string });
  expect(answers).toMatchObject([
    { created: true, acknowledgment: { proposalId: publication?.proposals[0]?.proposal_id } },
  ]);
  expect(await story.publication(publication as { id: string })).toMatchObject({
    status: 'open',
    proposals: [{ status: 'approved' }, { required: [{ team_id: story.billing.id, answer: null }] }],
  });
});

it('keeps no answer where it refuses one of those named', async () => {
  const story = await ShopStory.begin(test);
  const { publication } = await story.publish(story.items(withColumns('id', 'email'), NO_EMAIL), 202);
  const ids = publication?.proposals.map(({ proposal_id: id }) => id) ?? [];
  await expect(approve(story.hr, publication as { id: string }, ids)).rejects.toMatchObject({
    code: 'proposal.not_required',
  });
  expect(await database.em().execute('select 1 from workflow.acknowledgments')).toHaveLength(1);
  await expectInvariants(test);
});
