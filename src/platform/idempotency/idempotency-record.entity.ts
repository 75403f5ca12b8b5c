import { defineEntity, p } from '@mikro-orm/core';

export const IdempotencyRecordSchema = defineEntity({
  name: 'IdempotencyRecord',
  tableName: 'idempotency_records',
  schema: 'core',
  properties: {
    /** Who sent the request: the id of the key, or the name of a system principal. */
    principal: p.text().primary(),
    key: p.text().primary(),
    method: p.text(),
    /** Path and query. */
    url: p.text(),
    /** SHA-256 over the body and over the version it was made for. */
    fingerprint: p.blob(),
    status: p.integer(),
    /** The answer's body, which only the key that asked can open; null when it had none. */
    body: p.blob().strictNullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  },
  indexes: [{ name: 'idempotency_records_expires_at', properties: ['expiresAt'] }],
});

/** What was answered to a request that carried an Idempotency-Key, written in the transaction of what it changed. */
export class IdempotencyRecord extends IdempotencyRecordSchema.class {}

IdempotencyRecordSchema.setClass(IdempotencyRecord);
