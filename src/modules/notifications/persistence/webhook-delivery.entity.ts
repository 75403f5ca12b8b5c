import { defineEntity, p } from '@mikro-orm/core';
import type { DeliveryStatus } from '../domain/delivery-status.js';

export const WebhookDeliverySchema = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_deliveries',
  schema: 'workflow',
  properties: {
    id: p.uuid().primary(),
    eventId: p.uuid(),
    endpointId: p.uuid(),
    status: p.text().$type<DeliveryStatus>(),
    /** Counted when an attempt is claimed, before it is made. */
    attempts: p.integer(),
    nextAttemptAt: p.datetime(),
    leaseOwner: p.text().strictNullable(),
    leaseUntil: p.datetime().strictNullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  uniques: [{ name: 'webhook_deliveries_once', properties: ['eventId', 'endpointId'] }],
  indexes: [
    {
      name: 'webhook_deliveries_due',
      properties: ['endpointId', 'nextAttemptAt', 'id'],
      where: "status in ('pending', 'waiting')",
    },
    { name: 'webhook_deliveries_endpoint_id', properties: ['endpointId', 'id'] },
  ],
});

/** One event on its way to one endpoint. Made by a trigger on the event log, so on PostgreSQL alone. */
export class WebhookDelivery extends WebhookDeliverySchema.class {}

WebhookDeliverySchema.setClass(WebhookDelivery);
