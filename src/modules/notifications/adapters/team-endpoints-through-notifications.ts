import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '../../../kernel/domain-event.js';
import { TeamEndpoints } from '../../identity/index.js';
import { endpointEvent } from '../domain/endpoint.events.js';
import { endEndpoints } from '../endpoints/end-endpoints.js';
import { WebhookEndpoint } from '../persistence/webhook-endpoint.entity.js';

/** A team that is deleted takes its endpoints along. */
@Injectable()
export class TeamEndpointsThroughNotifications extends TeamEndpoints {
  override async close(em: EntityManager, teamId: string, now: Date): Promise<DomainEvent[]> {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const endpoints = await em.find(WebhookEndpoint, { teamId, deletedAt: null }, { lockMode, orderBy: { id: 'asc' } });
    const ended = endpoints.map((endpoint) => endpointEvent('endpoint.deleted', { before: { ...endpoint } }));
    for (const endpoint of endpoints) {
      Object.assign(endpoint, { status: 'disabled', disabledReason: 'its team was deleted' });
    }
    await endEndpoints(em, endpoints, now);
    return ended;
  }
}
