import { defineEntity, p } from '@mikro-orm/core';
import type { Digest, EndpointFormat, EndpointStatus } from '../domain/endpoint-options.js';

export const WebhookEndpointSchema = defineEntity({
  name: 'WebhookEndpoint',
  tableName: 'webhook_endpoints',
  schema: 'workflow',
  properties: {
    id: p.uuid().primary(),
    teamId: p.uuid(),
    url: p.text(),
    /** `*`, `proposal.*` or `proposal.opened`: read by the trigger that makes deliveries. */
    events: p.array(),
    /** Null = whatever asset an event is about, and events about none. */
    assetIds: p.array().columnType('uuid[]').strictNullable(),
    format: p.text().$type<EndpointFormat>(),
    digest: p.text().$type<Digest>().strictNullable(),
    description: p.text().strictNullable(),
    status: p.text().$type<EndpointStatus>(),
    disabledReason: p.text().strictNullable(),
    /** Sealed; the secret itself is shown once and kept nowhere. */
    secret: p.text(),
    /** Signs too until its time is over, so that receivers can change over one by one. */
    previousSecret: p.text().strictNullable(),
    previousSecretUntil: p.datetime().strictNullable(),
    /** Since when there were failures only. */
    failingSince: p.datetime().strictNullable(),
    /** How often in a row it was unwell, and until when it is left in peace. */
    failures: p.integer().default(0),
    restsUntil: p.datetime().strictNullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    deletedAt: p.datetime().strictNullable(),
  },
  indexes: [{ name: 'webhook_endpoints_team_id', properties: ['teamId'] }],
});

/** Where a team wants events sent. */
export class WebhookEndpoint extends WebhookEndpointSchema.class {}

WebhookEndpointSchema.setClass(WebhookEndpoint);
