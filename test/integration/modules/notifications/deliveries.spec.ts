import { afterAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import type { DomainEvent } from '../../../../src/kernel/domain-event.js';
import { RecoverDeliveries } from '../../../../src/modules/notifications/commands/deliveries/recover-deliveries.command.js';
import { ResendDelivery } from '../../../../src/modules/notifications/commands/deliveries/resend-delivery.command.js';
import { DeleteEndpoint } from '../../../../src/modules/notifications/commands/endpoints/delete-endpoint.command.js';
import { Deliveries } from '../../../../src/modules/notifications/queries/deliveries/deliveries.query.js';
import { WebhookAttempt, WebhookDelivery } from '../../../../src/modules/notifications/index.js';
import { recordEvents } from '../../../../src/platform/events/record-events.js';
import { newId } from '../../../../src/platform/ids.js';
import { ADMIN, keyOf } from '../../../support/actors.js';
import { startApp } from '../../../support/app.js';
import { deliveriesTo, endpointRow } from '../../../support/endpoints.js';
import { rowCounts } from '../../../support/row-counts.js';

const { app, given, database, close } = await startApp();
afterAll(close);
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

const by = keyOf(billing);
const stranger = keyOf(hr, ['admin']);
const send = app.get(CommandBus).execute.bind(app.get(CommandBus));

/** A delivery to a new endpoint of billing's, with what has become of it. */
async function delivered(fields: Partial<WebhookDelivery> = {}): Promise<WebhookDelivery> {
  const endpointId = await endpointRow(database, { teamId: billing.id });
  await record(event());
  const [delivery] = await deliveriesTo(database, endpointId);
  await database.em().nativeUpdate(WebhookDelivery, { id: delivery!.id }, fields);
  return { ...delivery!, ...fields };
}
const stored = (id: string) => database.em().findOneOrFail(WebhookDelivery, { id });
const later = new Date('2100-01-01T00:00:00Z');

describe('the list of deliveries', () => {
  const deliveries = app.get(Deliveries);

  it('shows a team what is sent to its endpoints, newest first and page by page, and a stranger nothing', async () => {
    const endpointId = await endpointRow(database, { teamId: billing.id });
    for (const action of ['proposal.opened', 'proposal.revised', 'proposal.published'] as const) {
      await record(event({ action }));
    }
    const all = await deliveries.list(by, { endpoint_id: endpointId }, {});
    expect(all.results.map(({ event_type }) => event_type).toSorted()).toEqual([
      'proposal.opened',
      'proposal.published',
      'proposal.revised',
    ]);
    const first = await deliveries.list(by, { endpoint_id: endpointId }, { limit: 2 });
    const rest = await deliveries.list(by, { endpoint_id: endpointId }, { limit: 2, cursor: first.next_cursor! });
    expect([...first.results, ...rest.results]).toEqual(all.results);
    expect(rest.next_cursor).toBeNull();
    expect(await deliveries.list(stranger, { endpoint_id: endpointId }, {})).toEqual({
      results: [],
      next_cursor: null,
    });
    expect((await deliveries.list(by, {}, { limit: 1 })).results).toMatchObject([{ event_type: 'proposal.published' }]);
  });

  it('can be narrowed to what was given up', async () => {
    const { id, endpointId } = await delivered({ status: 'exhausted', attempts: 10 });
    await record(event());
    const { results } = await deliveries.list(by, { endpoint_id: endpointId, status: 'exhausted' }, {});
    expect(results).toMatchObject([{ id, status: 'exhausted', attempts: 10, next_attempt_at: null }]);
  });

  it('shows one with the log of its attempts, to the owner of its endpoint alone', async () => {
    const { id, eventId } = await delivered({ status: 'delivered', attempts: 2 });
    const attempt = { deliveryId: id, startedAt: new Date(), durationMs: 12 };
    const failed = { ...attempt, attempt: 1, statusCode: 500, errorClass: 'http_5xx', responseSnippet: 'no' };
    const done = { ...attempt, attempt: 2, statusCode: 204, errorClass: null, responseSnippet: null };
    await database.em().insertMany(WebhookAttempt, [done, failed]);
    expect(await deliveries.one(by, id)).toMatchObject({
      event_id: eventId,
      event_type: 'proposal.opened',
      attempt_log: [
        { attempt: 1, status_code: 500, error_class: 'http_5xx', response_snippet: 'no', duration_ms: 12 },
        { attempt: 2, status_code: 204, error_class: null, response_snippet: null },
      ],
    });
    await expect(deliveries.one(stranger, id)).rejects.toMatchObject({ code: 'delivery.not_found' });
  });
});

describe('a resend', () => {
  it.each([
    ['exhausted', 10, 'waiting'],
    ['delivered', 1, 'waiting'],
    ['blocked', 1, 'waiting'],
    ['waiting', 3, 'waiting'],
    ['cancelled', 0, 'pending'],
  ] as const)('makes what was %s due at once, under the same event id, and counts attempts on', async (...row) => {
    const [status, attempts, then] = row;
    const { id, eventId, createdAt } = await delivered({ status, attempts, nextAttemptAt: later });
    expect(await send(new ResendDelivery(by, id))).toMatchObject({ id, event_id: eventId, attempts, status: then });
    const { nextAttemptAt } = await stored(id);
    expect([nextAttemptAt >= createdAt, nextAttemptAt < later]).toEqual([true, true]);
  });

  it('is refused to strangers and for a deleted endpoint, and then changes nothing', async () => {
    const delivery = await delivered({ status: 'delivered', attempts: 1 });
    await expect(send(new ResendDelivery(stranger, delivery.id))).rejects.toMatchObject({ code: 'delivery.not_found' });
    await send(new DeleteEndpoint(by, delivery.endpointId));
    await expect(send(new ResendDelivery(by, delivery.id))).rejects.toMatchObject({ code: 'endpoint.not_found' });
    expect(await stored(delivery.id)).toMatchObject({ status: 'delivered', attempts: 1 });
  });
});

describe('a resend while an attempt is on its way', () => {
  it.each([
    ['pending', 1],
    ['waiting', 0],
  ] as const)('is refused and changes nothing (%s)', async (status, attempts) => {
    const held = { status, attempts, nextAttemptAt: later, leaseOwner: 'w', leaseUntil: later } as const;
    const { id } = await delivered(held);
    await expect(send(new ResendDelivery(by, id))).rejects.toMatchObject({
      code: 'delivery.in_flight',
      refusal: 'conflict',
      details: { in_flight_until: later },
    });
    expect(await stored(id)).toMatchObject(held);
  });

  it('is done when its lease has run out', async () => {
    const lost = { status: 'waiting', attempts: 1, leaseOwner: 'w', leaseUntil: new Date('2026-01-01') } as const;
    const { id } = await delivered({ ...lost, nextAttemptAt: later });
    expect(await send(new ResendDelivery(by, id))).toMatchObject({ id, status: 'waiting' });
  });
});

describe('the recovery of a time', () => {
  const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);
  const recover = (endpointId: string, since = minutes(-5), until: Date | null = minutes(5), actor = by) =>
    send(new RecoverDeliveries(actor, endpointId, { since, until }));

  it('makes due what came to nothing or waits, and what the endpoint would take and was never sent, once', async () => {
    const team = await given.team('recovering');
    const [actor, audience] = [keyOf(team), [team.id]];
    const assetId = newId();
    await record(event({ audience, assetId }), event({ audience, assetId, action: 'contract.published' }));
    const endpointId = await endpointRow(database, { teamId: team.id, events: ['proposal.*'], assetIds: [assetId] });
    const statuses = ['delivered', 'exhausted', 'blocked', 'waiting', 'pending'] as const;
    await record(...statuses.map(() => event({ audience, assetId })), event({ audience }), event());
    const rows = await deliveriesTo(database, endpointId);
    expect(rows).toHaveLength(statuses.length);
    for (const [at, status] of statuses.entries()) {
      await database
        .em()
        .nativeUpdate(WebhookDelivery, { id: rows[at]!.id }, { status, attempts: 2, nextAttemptAt: later });
    }
    expect(await recover(endpointId, minutes(-5), minutes(5), actor)).toEqual({ revived: 4, made: 1 });
    const after = await deliveriesTo(database, endpointId);
    expect(after.filter(({ status, nextAttemptAt }) => status !== 'delivered' && nextAttemptAt < later)).toHaveLength(
      5,
    );
    await recover(endpointId, minutes(-5), null, actor);
    const ids = (deliveries: readonly WebhookDelivery[]) => deliveries.map(({ id }) => id).toSorted();
    expect(ids(await deliveriesTo(database, endpointId))).toEqual(ids(after));
    await database.em().nativeUpdate(WebhookDelivery, { endpointId }, { status: 'delivered' });
    expect(await recover(endpointId, minutes(-5), null, actor)).toEqual({ revived: 0, made: 0 });
  });

  it('leaves alone what lies outside the range, and what is on its way', async () => {
    const held = { status: 'waiting', attempts: 1, nextAttemptAt: later, leaseOwner: 'w', leaseUntil: later } as const;
    const { id, endpointId } = await delivered(held);
    expect(await recover(endpointId, new Date('2020-01-01'), new Date('2020-02-01'))).toEqual({ revived: 0, made: 0 });
    expect((await recover(endpointId)).revived).toBe(0);
    expect(await stored(id)).toMatchObject(held);
  });

  it('is refused to strangers and for a range that ends before it begins, and then writes nothing', async () => {
    const { endpointId } = await delivered({ status: 'exhausted' });
    const before = await rowCounts(database);
    await expect(recover(endpointId, minutes(-5), null, stranger)).rejects.toMatchObject({
      code: 'endpoint.not_found',
    });
    await expect(recover(endpointId, minutes(5), minutes(-5))).rejects.toMatchObject({
      errors: [{ pointer: '/until' }],
    });
    for (const until of [null, new Date('2026-02-01T00:00:00.001Z')]) {
      await expect(recover(endpointId, new Date('2026-01-01T00:00:00Z'), until)).rejects.toMatchObject({
        code: 'endpoint.range_too_long',
        errors: [{ pointer: '/since', message: expect.stringContaining('31 days') }],
      });
    }
    expect(await rowCounts(database)).toEqual(before);
  });
});
