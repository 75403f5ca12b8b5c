import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Database } from '../../../../platform/database/database.js';
import { recordEvents } from '../../../../platform/events/record-events.js';
import { EndpointNotActive } from '../../domain/endpoint.errors.js';
import { endpointEvent } from '../../domain/endpoint.events.js';
import { lockEndpoint } from '../../persistence/endpoint-rows.js';
import { pingOf } from '../../persistence/delivery-rows.js';
import { type DeliveryView, deliveryView } from '../../queries/deliveries/delivery.view.js';

/** Sends a test message to one endpoint, by the same way as everything else. */
export class PingEndpoint extends Command<DeliveryView> {
  constructor(
    readonly by: Actor,
    readonly endpointId: string,
  ) {
    super();
  }
}

@CommandHandler(PingEndpoint)
export class PingEndpointHandler implements ICommandHandler<PingEndpoint> {
  constructor(private readonly database: Database) {}

  execute({ by, endpointId }: PingEndpoint): Promise<DeliveryView> {
    return this.database.transaction(async (em) => {
      const endpoint = await lockEndpoint(em, by, endpointId);
      if (endpoint.status !== 'active') {
        throw new EndpointNotActive(endpoint.status);
      }
      await recordEvents(em, by, endpointEvent('endpoint.pinged', { after: endpoint }));
      return deliveryView(await pingOf(em, endpointId), 'endpoint.pinged');
    });
  }
}
