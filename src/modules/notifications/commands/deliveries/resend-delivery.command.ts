import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Database } from '../../../../platform/database/database.js';
import { databaseNow } from '../../../../platform/database/now.js';
import { DeliveryInFlight } from '../../domain/endpoint.errors.js';
import { eventTypes, ownDelivery } from '../../persistence/delivery-rows.js';
import { lockEndpoint } from '../../persistence/endpoint-rows.js';
import { WebhookDelivery } from '../../persistence/webhook-delivery.entity.js';
import { type DeliveryView, deliveryView } from '../../queries/deliveries/delivery.view.js';

/** Sends once more, whatever came of it: the same event under the same id, the attempts counted on. */
export class ResendDelivery extends Command<DeliveryView> {
  constructor(
    readonly by: Actor,
    readonly deliveryId: string,
  ) {
    super();
  }
}

@CommandHandler(ResendDelivery)
export class ResendDeliveryHandler implements ICommandHandler<ResendDelivery> {
  constructor(private readonly database: Database) {}

  execute({ by, deliveryId }: ResendDelivery): Promise<DeliveryView> {
    return this.database.transaction(async (em) => {
      const { endpointId } = await ownDelivery(em, by, deliveryId);
      // A deletion, which cancels what is still to be sent, has either happened or waits.
      await lockEndpoint(em, by, endpointId);
      const now = await databaseNow(em);
      const due = { nextAttemptAt: now, updatedAt: now };
      // In one statement each, so that an attempt that begins meanwhile is either seen or comes afterwards.
      const idle = { id: deliveryId, $or: [{ leaseUntil: null }, { leaseUntil: { $lte: now } }] };
      const made =
        (await em.nativeUpdate(WebhookDelivery, { ...idle, attempts: 0 }, { ...due, status: 'pending' })) ||
        (await em.nativeUpdate(WebhookDelivery, { ...idle, attempts: { $gt: 0 } }, { ...due, status: 'waiting' }));
      const delivery = await ownDelivery(em, by, deliveryId);
      if (made === 0) {
        throw new DeliveryInFlight(delivery.leaseUntil ?? now);
      }
      const types = await eventTypes(em, [delivery]);
      return deliveryView(delivery, types.get(delivery.eventId) ?? '');
    });
  }
}
