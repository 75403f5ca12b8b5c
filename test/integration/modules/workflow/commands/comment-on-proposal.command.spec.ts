import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { CommentOnProposal } from '../../../../../src/modules/workflow/commands/comment-on-proposal.command.js';
import { ProposalComment } from '../../../../../src/modules/workflow/persistence/proposal-comment.entity.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { DAY, OrdersStory } from '../../../../support/orders-story.js';

const { app, database, clock, ...test } = await startApp();
afterAll(test.close);
const story = await OrdersStory.begin(test);
const { id } = await story.dropEmail();
const comment = (by: ConstructorParameters<typeof CommentOnProposal>[0], teamId: string | null = null) =>
  app.get(CommandBus).execute(new CommentOnProposal(by, id, { teamId, text: 'Why?' }));

it('keeps the comment with its key, and tells the proposer and the required teams', async () => {
  const said = await comment(keyOf(story.hr));
  expect(await database.em().find(ProposalComment, { proposalId: id })).toMatchObject([
    { id: said.id, teamId: story.hr.id, keyId: story.hr.keyId, text: 'Why?' },
  ]);
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({
    action: 'proposal.commented',
    audience: [story.producer.id, story.billing.id],
    actor: { team_id: story.hr.id, on_behalf_of: null },
    data: { comment_id: said.id, team_id: story.hr.id, text: 'Why?' },
  });
});

it('records for whom an admin comments', async () => {
  await comment(ADMIN, story.hr.id);
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({ actor: { on_behalf_of: story.hr.id } });
});

it('writes nothing for a refusal, to an expired proposal too', async () => {
  const before = await eventCount(database);
  await expect(comment(ADMIN)).rejects.toMatchObject({ code: 'team.missing' });
  clock.shift(31 * DAY);
  await expect(comment(keyOf(story.hr))).rejects.toMatchObject({ code: 'proposal.closed' });
  clock.shift(-31 * DAY);
  expect([await eventCount(database), await database.em().count(ProposalComment)]).toEqual([before, 2]);
});
