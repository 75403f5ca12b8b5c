import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { SYSTEM } from '../../../platform/auth/actor.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { healthAfter, isGivenUp } from '../domain/endpoint-health.js';
import { endpointEvent } from '../domain/endpoint.events.js';
import { WebhookEndpoint } from '../persistence/webhook-endpoint.entity.js';
import type { Settled } from './settle-attempts.js';

/** All of the endpoints that did not take something. That others are well again is noted where attempts are settled. */
export function tellingOf(settled: readonly Settled[]): Settled[] {
  const failing = new Set(
    settled.filter(({ settlement }) => settlement.errorClass !== null).map(({ parcel }) => parcel[0].endpoint.id),
  );
  return settled.filter(({ parcel }) => failing.has(parcel[0].endpoint.id));
}

/**
 * Keeps the health of endpoints, and gives up those that are gone or failed for long; their owner is told. Several rows
 * are locked in the order of their ids.
 */
export async function keepEndpoints(em: EntityManager, settled: readonly Settled[], now: Date): Promise<void> {
  const ids = [...new Set(settled.map(({ parcel }) => parcel[0].endpoint.id))];
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  for (const endpoint of await em.find(WebhookEndpoint, { id: ids, deletedAt: null }, lock)) {
    const before = { ...endpoint };
    const its = settled
      .filter(({ parcel }) => parcel[0].endpoint.id === endpoint.id)
      .map(({ settlement }) => settlement);
    for (const settlement of its) {
      const delivered = settlement.errorClass === null;
      Object.assign(endpoint, healthAfter(endpoint, { ...settlement, delivered }, now));
    }
    const reason = its.some(({ gone }) => gone) ? 'gone' : isGivenUp(endpoint, now) ? 'failing' : null;
    if (reason !== null && endpoint.status !== 'disabled') {
      Object.assign(endpoint, { status: 'disabled', disabledReason: reason, updatedAt: now });
      await recordEvents(em, SYSTEM, endpointEvent('endpoint.disabled', { before, after: endpoint }));
    }
  }
}
