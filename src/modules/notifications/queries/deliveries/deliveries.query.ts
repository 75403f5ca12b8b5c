import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Database } from '../../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../../platform/database/pages.js';
import type { DeliveryStatus } from '../../domain/delivery-status.js';
import { endpointIdsOf, eventTypes, ownDelivery } from '../../persistence/delivery-rows.js';
import { WebhookAttempt } from '../../persistence/webhook-attempt.entity.js';
import { WebhookDelivery } from '../../persistence/webhook-delivery.entity.js';
import { attemptView, type DeliveryDetailView, type DeliveryView, deliveryView } from './delivery.view.js';

export interface DeliveryFilter {
  readonly endpoint_id?: string;
  readonly status?: DeliveryStatus;
}

/** What was, is and will be sent to the endpoints of the asker's team. */
@Injectable()
export class Deliveries {
  constructor(private readonly database: Database) {}

  async one(by: Actor, id: string): Promise<DeliveryDetailView> {
    const em = this.database.em();
    const delivery = await ownDelivery(em, by, id);
    const types = await eventTypes(em, [delivery]);
    const log = await em.find(WebhookAttempt, { deliveryId: id }, { orderBy: { attempt: 'asc' } });
    return { ...deliveryView(delivery, types.get(delivery.eventId) ?? ''), attempt_log: log.map(attemptView) };
  }

  /** Newest first. */
  async list(
    by: Actor,
    { endpoint_id: wanted, status }: DeliveryFilter,
    page: PageRequest,
  ): Promise<Page<DeliveryView>> {
    const em = this.database.em();
    const owned = await endpointIdsOf(em, by);
    const where = {
      endpointId: { $in: wanted === undefined ? owned : owned.filter((id) => id === wanted) },
      ...(status === undefined ? {} : { status }),
    };
    const order = 'newest_first' as const;
    const { results, next_cursor } = await pageOf(em, WebhookDelivery, where, { ...page, order, view: (row) => row });
    const types = await eventTypes(em, results);
    return { results: results.map((row) => deliveryView(row, types.get(row.eventId) ?? '')), next_cursor };
  }
}
