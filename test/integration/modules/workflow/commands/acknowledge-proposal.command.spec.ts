import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { AcknowledgeProposal } from '../../../../../src/modules/workflow/commands/acknowledge-proposal.command.js';
import { Acknowledgment } from '../../../../../src/modules/workflow/persistence/acknowledgment.entity.js';
import { Proposal } from '../../../../../src/modules/workflow/persistence/proposal.entity.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { DAY, OrdersStory } from '../../../../support/orders-story.js';
import { atOnce, fulfilled } from '../../../../support/settled.js';
import type { TestTeam } from '../../../../support/test-team.js';

const test = await startApp();
const { app, database, clock } = test;
afterAll(test.close);

const APPROVED = {
  answer: 'approved',
  notes: null,
  migrationDeadline: null,
  revision: null,
  consumerTeamId: null,
} as const;
type Wanted = ConstructorParameters<typeof AcknowledgeProposal>[2];
const send = (team: TestTeam, proposalId: string, wanted: Partial<Wanted> = {}) =>
  app.get(CommandBus).execute(new AcknowledgeProposal(keyOf(team), proposalId, { ...APPROVED, ...wanted }));
const rows = (proposalId: string) => database.em().find(Acknowledgment, { proposalId }, { orderBy: { id: 'asc' } });
const actions = async (id: string) => (await eventsAbout(database, id)).map(({ action }) => action);

it('keeps the answer, its key and exactly the findings that touch the team, with the event', async () => {
  const story = await OrdersStory.begin(test);
  const { id, findings } = await story.propose('id', 'phone');
  await send(story.billing, id, { notes: 'fine' });
  const email = findings.filter(({ path }) => path === '/email').map(({ fingerprint }) => fingerprint);
  expect(await rows(id)).toMatchObject([
    { teamId: story.billing.id, keyId: story.billing.keyId, answeredBy: 'test', fingerprints: email, revision: 1 },
  ]);
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({
    action: 'proposal.acknowledged',
    audience: [story.producer.id, story.billing.id],
    actor: { key_id: story.billing.keyId, team_id: story.billing.id, on_behalf_of: null },
    after: { answer: 'approved', notes: 'fine', fingerprints: email },
  });
});

it('approves and reopens in the same transaction as the answer', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  await send(story.billing, id);
  await send(story.billing, id, { answer: 'blocked', notes: 'no' });
  const all = ['opened', 'acknowledged', 'approved', 'blocked', 'reopened'].map((what) => `proposal.${what}`);
  expect(await actions(id)).toEqual(all);
  expect(await rows(id)).toMatchObject([{ supersededAt: expect.any(Date) }, { answer: 'blocked', supersededAt: null }]);
});

it('moves the end of the proposal behind the migration', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  const migrationDeadline = new Date(Date.now() + 40 * DAY);
  await send(story.billing, id, { answer: 'migrating', migrationDeadline });
  expect(await database.em().findOneOrFail(Proposal, { id })).toMatchObject({
    status: 'open',
    readyAt: migrationDeadline,
    expiresAt: new Date(migrationDeadline.getTime() + 7 * DAY),
  });
});

it('says the same again without writing, also when the date has come meanwhile', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  const wanted = { answer: 'migrating', migrationDeadline: new Date(Date.now() + 5 * DAY) } as const;
  await send(story.billing, id, wanted);
  const before = await eventCount(database);
  expect(await send(story.billing, id, wanted)).toMatchObject({ created: false });
  expect(await eventCount(database)).toBe(before);
  clock.shift(6 * DAY);
  expect(await send(story.billing, id, wanted)).toMatchObject({ created: false });
  clock.shift(-6 * DAY);
  expect(await rows(id)).toHaveLength(1);
});

it('writes nothing for a refusal', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  const before = await eventCount(database);
  await expect(send(story.hr, id)).rejects.toMatchObject({ code: 'proposal.not_required' });
  await expect(send(story.hr, id, { consumerTeamId: story.billing.id })).rejects.toMatchObject({
    code: 'team.not_yours',
  });
  await expect(send(story.billing, id, { answer: 'blocked' })).rejects.toMatchObject({
    code: 'acknowledgment.invalid',
  });
  await expect(send(story.billing, id, { revision: 2 })).rejects.toMatchObject({ code: 'proposal.revised' });
  clock.shift(31 * DAY);
  await expect(send(story.billing, id)).rejects.toMatchObject({ code: 'proposal.closed' });
  clock.shift(-31 * DAY);
  expect([await eventCount(database), await rows(id)]).toEqual([before, []]);
});

it('keeps one answer when it comes five times at once', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.dropEmail();
  const results = fulfilled(await atOnce(5, () => send(story.billing, id)));
  expect(results.map(({ created }) => created).filter(Boolean)).toHaveLength(1);
  expect([results.length, await rows(id)]).toEqual([5, [expect.objectContaining({ supersededAt: null })]]);
});
