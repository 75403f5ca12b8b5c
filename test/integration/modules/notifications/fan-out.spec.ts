import { afterAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import fc from 'fast-check';
import type { DomainEvent } from '../../../../src/kernel/domain-event.js';
import { WebhookDelivery, WebhookEndpoint } from '../../../../src/modules/notifications/index.js';
import { SettleDueProposal } from '../../../../src/modules/workflow/commands/settle-due-proposal.command.js';
import { recordEvents } from '../../../../src/platform/events/record-events.js';
import { StoredEvent } from '../../../../src/platform/events/stored-event.entity.js';
import { newId } from '../../../../src/platform/ids.js';
import { ADMIN } from '../../../support/actors.js';
import { startApp } from '../../../support/app.js';
import { deliveriesTo, endpointRow } from '../../../support/endpoints.js';
import { eventsAbout } from '../../../support/event-log.js';
import { listening } from '../../../support/listening.js';
import { DAY, OrdersStory, withColumns } from '../../../support/orders-story.js';
import { ShopStory } from '../../../support/shop-story.js';

const test = await startApp();
const { given, database } = test;
afterAll(test.close);
const billing = await given.team('billing');
const hr = await given.team('hr');

const event = (fields: Partial<DomainEvent> = {}): DomainEvent => ({
  action: 'proposal.opened',
  entityType: 'proposal',
  entityId: newId(),
  audience: [billing.id],
  ...fields,
});
const record = (...events: DomainEvent[]) => database.transaction((em) => recordEvents(em, ADMIN, ...events));

/** Whether an event of these fields is sent to an endpoint of billing's with these. */
async function isSent(endpoint: Parameters<typeof endpointRow>[1], fields: Partial<DomainEvent>): Promise<boolean> {
  const id = await endpointRow(database, endpoint);
  await record(event(fields));
  return (await deliveriesTo(database, id)).length === 1;
}

describe('the deliveries of an event', () => {
  it('are there in its transaction, due at once, one for each endpoint', async () => {
    const endpoints = [
      await endpointRow(database, { teamId: billing.id }),
      await endpointRow(database, { teamId: billing.id }),
    ];
    const news = event();
    await database.transaction(async (em) => {
      await recordEvents(em, ADMIN, news);
      const rows = await em.find(WebhookDelivery, { endpointId: endpoints }, { orderBy: { endpointId: 'asc' } });
      expect(rows).toMatchObject(endpoints.map((endpointId) => ({ endpointId, status: 'pending', attempts: 0 })));
    });
    const [stored] = await eventsAbout(database, news.entityId);
    const [delivery] = await deliveriesTo(database, endpoints[0]!);
    expect(delivery).toMatchObject({ eventId: stored!.id, nextAttemptAt: stored!.occurredAt, leaseOwner: null });
  });

  it('go with it when it is rolled back', async () => {
    const id = await endpointRow(database, { teamId: billing.id });
    const work = database.transaction(async (em) => {
      await recordEvents(em, ADMIN, event());
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await deliveriesTo(database, id)).toEqual([]);
  });

  it('have ids that sort by their time', async () => {
    const id = await endpointRow(database, { teamId: billing.id });
    const before = newId();
    await new Promise((resume) => setTimeout(resume, 5));
    await record(event());
    const [delivery] = await deliveriesTo(database, id);
    expect(delivery!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([before, delivery!.id, 'ffff'].toSorted()).toEqual([before, delivery!.id, 'ffff']);
  });

  it.each([
    ['everything', ['*'], true],
    ['its group', ['proposal.*'], true],
    ['it by name', ['asset.created', 'proposal.opened'], true],
    ['another of its group', ['proposal.revised'], false],
    ['another group', ['contract.*'], false],
    ['a group whose name only begins so', ['propos.*'], false],
    ['the group under its bare name', ['proposal'], false],
  ])('are made for a filter that takes %s, and else not', async (_, events, sent) => {
    expect(await isSent({ teamId: billing.id, events }, {})).toBe(sent);
  });

  it('are made for the assets that the endpoint names, or for all and none', async () => {
    const [asset, other] = [newId(), newId()];
    expect(await isSent({ teamId: billing.id, assetIds: [other, asset] }, { assetId: asset })).toBe(true);
    expect(await isSent({ teamId: billing.id, assetIds: [other] }, { assetId: asset })).toBe(false);
    expect(await isSent({ teamId: billing.id, assetIds: [other] }, {})).toBe(false);
    expect(await isSent({ teamId: billing.id }, { assetId: asset })).toBe(true);
  });

  it('are made for endpoints that are paused or disabled, and wait there; for deleted ones there are none', async () => {
    expect(await isSent({ teamId: billing.id, status: 'paused' }, {})).toBe(true);
    expect(await isSent({ teamId: billing.id, status: 'disabled' }, {})).toBe(true);
    expect(await isSent({ teamId: billing.id, deletedAt: new Date() }, {})).toBe(false);
  });

  it('wait for the full hour where a digest is wanted', async () => {
    const id = await endpointRow(database, { teamId: billing.id, digest: 'hourly' });
    await record(event());
    const [delivery] = await deliveriesTo(database, id);
    const hour = 3_600_000;
    expect(delivery!.nextAttemptAt.getTime()).toBe((Math.floor(delivery!.createdAt.getTime() / hour) + 1) * hour);
  });

  it('reach with a ping the endpoint it is about, whatever its filters, and no other', async () => {
    const [pinged, other] = [
      await endpointRow(database, { teamId: billing.id, events: ['asset.created'], assetIds: [newId()] }),
      await endpointRow(database, { teamId: billing.id }),
    ];
    await record(event({ action: 'endpoint.pinged', entityType: 'endpoint', entityId: pinged, teamId: billing.id }));
    expect(await deliveriesTo(database, pinged)).toHaveLength(1);
    expect(await deliveriesTo(database, other)).toEqual([]);
  });

  it('cannot be doubled', async () => {
    const id = await endpointRow(database, { teamId: billing.id });
    await record(event());
    const [delivery] = await deliveriesTo(database, id);
    const again = database.em().insert(WebhookDelivery, { ...delivery!, id: newId() });
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });
});

describe('whoever is not in the audience', () => {
  it('is never sent an event, whatever teams, endpoints and audiences there are', async () => {
    const teams = [billing, hr, await given.team('shop'), await given.team('search')].map(({ id }) => id);
    const someTeams = fc.subarray(teams);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...teams), fc.constantFrom('*', 'proposal.*', 'contract.*')), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.array(fc.tuple(someTeams, fc.constantFrom('proposal.opened', 'contract.published')), {
          minLength: 1,
          maxLength: 4,
        }),
        async (endpoints, events) => {
          await database.em().nativeDelete(WebhookDelivery, {});
          await database.em().nativeDelete(WebhookEndpoint, {});
          const ids: string[] = [];
          for (const [teamId, filter] of endpoints) {
            ids.push(await endpointRow(database, { teamId, events: [filter] }));
          }
          const news = events.map(([audience, action]) => event({ audience, action }));
          await record(...news);
          const stored = await database.em().find(StoredEvent, { entityId: news.map(({ entityId }) => entityId) });
          const expected = endpoints.flatMap(([teamId, filter], at) =>
            stored
              .filter(({ audience, action }) => audience.includes(teamId) && action.startsWith(filter.replace('*', '')))
              .map(({ id }) => `${id} ${ids[at]}`),
          );
          const rows = await database.em().find(WebhookDelivery, {});
          expect(rows.map(({ eventId, endpointId }) => `${eventId} ${endpointId}`).toSorted()).toEqual(
            expected.toSorted(),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what becomes of a proposal', () => {
  const settleAfter = async (days: number, proposalId: string): Promise<void> => {
    test.clock.shift(days * DAY);
    await test.app.get(CommandBus).execute(new SettleDueProposal(proposalId));
    test.clock.shift(-days * DAY);
  };
  const ordersStory = async () => {
    const story = await OrdersStory.begin(test);
    const { producer, billing: reader, hr: other } = story;
    return { story, ...(await listening(database, { producer, reader, other })) };
  };

  it('is told as it is: each answer, a no too, and who is waited for is who has not agreed', async () => {
    const { story, sentTo, heard } = await ordersStory();
    const proposal = await story.propose('id', 'phone');
    const waitedFor = async (): Promise<string[]> => {
      const events = await sentTo('producer');
      const [opened] = events as { data: { affected?: object } }[];
      const answers = events.filter(({ action }) => /^proposal\.(acknowledged|blocked)$/.test(action));
      const last = new Map(answers.map(({ action, data }) => [(data as { team_id: string }).team_id, action]));
      return Object.keys(opened!.data.affected!).filter((team) => last.get(team) !== 'proposal.acknowledged');
    };
    const reader = story.billing.id;
    const other = story.hr.id;
    expect((await waitedFor()).toSorted()).toEqual([reader, other].toSorted());
    await story.answer(story.hr, proposal, 'blocked', { notes: 'the name is in our forms' });
    expect((await waitedFor()).toSorted()).toEqual([reader, other].toSorted());
    await story.answer(story.billing, proposal, 'approved');
    expect(await waitedFor()).toEqual([other]);
    await settleAfter(16, proposal.id);
    expect((await sentTo('other')).at(-1)).toMatchObject({ data: { waiting_for_team_ids: [other] } });
    await story.answer(story.hr, proposal, 'approved');
    expect(await waitedFor()).toEqual([]);
    await story.answer(story.billing, proposal, 'blocked', { notes: 'too soon' });
    expect(await waitedFor()).toEqual([reader]);
    const its = (...what: string[]) => what.map((one) => `proposal.${one}`);
    expect(await heard()).toEqual({
      producer: its('opened', 'blocked', 'acknowledged', 'acknowledged', 'approved', 'blocked', 'reopened'),
      reader: its('opened', 'acknowledged', 'approved', 'blocked', 'reopened'),
      other: its('opened', 'blocked', 'reminder', 'acknowledged', 'approved', 'reopened'),
    });
  });

  it('is told when it expires, and when somebody objects in words', async () => {
    const { story, heard } = await ordersStory();
    const { id } = await story.dropEmail();
    await story.hr.api.post(`/proposals/${id}/comments`, { text: 'we may need it one day' }, 201);
    await settleAfter(31, id);
    const all = ['proposal.opened', 'proposal.commented', 'proposal.expired'];
    expect(await heard()).toMatchObject({ producer: all, reader: all });
  });

  it('is told of each that one answer to many is about, and of all as one', async () => {
    const story = await ShopStory.begin(test);
    const { producer, billing: reader } = story;
    const { heard } = await listening(database, { producer, reader });
    const publication = await story.dropEmails();
    await story.answer(reader, publication, {});
    const each = (what: string) => [`proposal.${what}`, `proposal.${what}`];
    const all = [...each('opened'), 'publication.opened', ...each('acknowledged'), ...each('approved')].toSorted();
    const { producer: asking, reader: asked } = await heard();
    expect([asking?.toSorted(), asked?.toSorted()]).toEqual([all, all]);
  });

  it('is told when a candidate becomes final; the candidate itself moves nobody, and is its producer’s news', async () => {
    const { story, heard } = await ordersStory();
    const breaking = withColumns('id', 'name', 'phone');
    await story.publish({ ...breaking, version: '2.0.0-rc.1' }, 201);
    await story.publish({ ...breaking, version: '2.0.0' }, 202);
    const asked = ['proposal.opened'];
    expect(await heard()).toEqual({ producer: ['contract.published', ...asked], reader: asked, other: [] });
  });
});
