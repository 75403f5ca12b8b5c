import { defineEntity, p } from '@mikro-orm/core';

export const WebhookAttemptSchema = defineEntity({
  name: 'WebhookAttempt',
  tableName: 'webhook_attempts',
  schema: 'workflow',
  properties: {
    deliveryId: p.uuid().primary(),
    /** From 1; the pair names one POST. */
    attempt: p.integer().primary(),
    startedAt: p.datetime(),
    durationMs: p.integer(),
    statusCode: p.integer().strictNullable(),
    /** Null when it was delivered. */
    errorClass: p.text().strictNullable(),
    /** The beginning of the answer, for the endpoint's owner alone. */
    responseSnippet: p.text().strictNullable(),
  },
});

/** What came of one attempt. Written once, when the attempt is over. */
export class WebhookAttempt extends WebhookAttemptSchema.class {}

WebhookAttemptSchema.setClass(WebhookAttempt);
