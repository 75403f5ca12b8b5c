import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Preconditions } from '../../../platform/preconditions/preconditions.js';
import { ownDelivery } from '../persistence/delivery-rows.js';
import { lockEndpoint } from '../persistence/endpoint-rows.js';
import { Deliveries } from '../queries/deliveries/deliveries.query.js';
import { Endpoints } from '../queries/endpoints/endpoints.query.js';

/** What `If-Match` is held against for webhook endpoints and deliveries. */
@Injectable()
export class NotificationPreconditions implements OnModuleInit {
  constructor(
    private readonly preconditions: Preconditions,
    private readonly endpoints: Endpoints,
    private readonly deliveries: Deliveries,
  ) {}

  onModuleInit(): void {
    this.preconditions.register({
      'webhook-endpoints': async (em, by, id) => {
        await lockEndpoint(em, by, id);
        return this.endpoints.one(by, id);
      },
      'webhook-deliveries': async (em, by, id) => {
        await lockEndpoint(em, by, (await ownDelivery(em, by, id)).endpointId);
        return this.deliveries.one(by, id);
      },
    });
  }
}
