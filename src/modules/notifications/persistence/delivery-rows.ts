import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { RecordNotFound } from '../../../platform/database/record-not-found.js';
import { StoredEvent } from '../../../platform/events/stored-event.entity.js';
import { ownedBy } from './endpoint-rows.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

/** The endpoints whose deliveries the actor may see: its team's, deleted ones too. */
export async function endpointIdsOf(em: EntityManager, by: Actor): Promise<string[]> {
  const endpoints = await em.find(WebhookEndpoint, ownedBy(by), { fields: ['id'], disableIdentityMap: true });
  return endpoints.map(({ id }) => id);
}

/** A delivery to an endpoint of the actor's team, as it is stored now; another team's is not found. */
export async function ownDelivery(em: EntityManager, by: Actor, id: string): Promise<WebhookDelivery> {
  const delivery = await em.findOne(WebhookDelivery, { id }, { disableIdentityMap: true });
  const owned = delivery && (await em.count(WebhookEndpoint, { id: delivery.endpointId, ...ownedBy(by) }));
  if (!delivery || owned !== 1) {
    throw new RecordNotFound('Delivery', id);
  }
  return delivery;
}

/** What happened, by the event's id. */
export async function eventTypes(
  em: EntityManager,
  deliveries: readonly WebhookDelivery[],
): Promise<Map<string, string>> {
  const ids = [...new Set(deliveries.map(({ eventId }) => eventId))];
  const events = await em.find(StoredEvent, { id: ids }, { fields: ['id', 'action'], disableIdentityMap: true });
  return new Map(events.map(({ id, action }) => [id, action]));
}

/** The delivery of the last ping. Under the endpoint's lock there is no later one. */
export async function pingOf(em: EntityManager, endpointId: string): Promise<WebhookDelivery> {
  const what = { action: 'endpoint.pinged', entityType: 'endpoint', entityId: endpointId };
  const event = await em.findOneOrFail(StoredEvent, what, { orderBy: { sequence: 'desc' }, disableIdentityMap: true });
  return em.findOneOrFail(WebhookDelivery, { eventId: event.id, endpointId }, { disableIdentityMap: true });
}
