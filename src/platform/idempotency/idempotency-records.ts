import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { hasServerSchemas } from '../database/dialect.js';
import { KEPT_HOURS } from './idempotency-key.js';
import { IdempotencyKeyReused } from './idempotency.errors.js';
import { IdempotencyRecord } from './idempotency-record.entity.js';
import { openAnswer, sealAnswer } from './sealed-answer.js';

/** A request that carries an Idempotency-Key. */
export interface KeyedRequest {
  readonly principal: string;
  readonly key: string;
  readonly method: string;
  readonly url: string;
  readonly fingerprint: Buffer;
  /** What the answer is sealed under. */
  readonly apiKey: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The answers kept for repetitions. */
@Injectable()
export class IdempotencyRecords {
  constructor(private readonly clock: Clock) {}

  /** Lets one transaction at a time have the key, before any other lock: repetitions wait, and then find the answer. */
  async lock(em: EntityManager, asked: KeyedRequest): Promise<void> {
    if (hasServerSchemas(em)) {
      await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 7355610))', [placeOf(asked)]);
    }
  }

  /** The answer given before, if any; refuses where it was the answer to another request. */
  async find(em: EntityManager, asked: KeyedRequest): Promise<KeptAnswer | null> {
    const { principal, key } = asked;
    const now = await this.clock.now(em);
    const record = await em.findOne(IdempotencyRecord, { principal, key, expiresAt: { $gt: now } });
    if (!record) {
      return null;
    }
    refuseAnother(asked, record);
    const body = record.body && (JSON.parse(openAnswer(record.body, asked.apiKey, placeOf(asked))) as unknown);
    return { status: record.status, body: body ?? undefined };
  }

  /** Writes the answer down in the caller's transaction; one that has expired makes way. */
  async keep(em: EntityManager, asked: KeyedRequest, { status, body }: KeptAnswer): Promise<void> {
    const { principal, key, method, url, fingerprint } = asked;
    const now = await this.clock.now(em);
    await em.nativeDelete(IdempotencyRecord, { principal, key, expiresAt: { $lte: now } });
    await em.insert(IdempotencyRecord, {
      principal,
      key,
      method,
      url,
      fingerprint,
      status,
      body: body === undefined ? null : sealAnswer(JSON.stringify(body), asked.apiKey, placeOf(asked)),
      createdAt: now,
      expiresAt: new Date(now.getTime() + KEPT_HOURS * 3_600_000),
    });
  }

  /** Forgets what has expired. */
  async sweep(em: EntityManager): Promise<number> {
    return em.nativeDelete(IdempotencyRecord, { expiresAt: { $lte: await this.clock.now(em) } });
  }
}

export const placeOf = ({ principal, key }: KeyedRequest): string => `${principal} ${key}`;

function refuseAnother(asked: KeyedRequest, record: IdempotencyRecord): void {
  if (asked.method !== record.method || asked.url !== record.url) {
    throw new IdempotencyKeyReused(asked.key, 'method or path');
  }
  if (!asked.fingerprint.equals(record.fingerprint)) {
    throw new IdempotencyKeyReused(asked.key, 'body or If-Match');
  }
}
