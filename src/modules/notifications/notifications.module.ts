import { Module } from '@nestjs/common';
import { SecretBox } from '../../platform/secret-box.js';
import { RecoverDeliveriesHandler } from './commands/deliveries/recover-deliveries.command.js';
import { ResendDeliveryHandler } from './commands/deliveries/resend-delivery.command.js';
import { CreateEndpointHandler } from './commands/endpoints/create-endpoint.command.js';
import { DeleteEndpointHandler } from './commands/endpoints/delete-endpoint.command.js';
import { EndRotationHandler } from './commands/endpoints/end-rotation.command.js';
import { PingEndpointHandler } from './commands/endpoints/ping-endpoint.command.js';
import { RotateSecretHandler } from './commands/endpoints/rotate-secret.command.js';
import { UpdateEndpointHandler } from './commands/endpoints/update-endpoint.command.js';
import { DeliveriesController } from './http/deliveries.controller.js';
import { EndpointsController } from './http/endpoints.controller.js';
import { Deliveries } from './queries/deliveries/deliveries.query.js';
import { Endpoints } from './queries/endpoints/endpoints.query.js';

/** Tells teams what happened, where they want to hear it. */
@Module({
  controllers: [EndpointsController, DeliveriesController],
  providers: [
    CreateEndpointHandler,
    UpdateEndpointHandler,
    DeleteEndpointHandler,
    PingEndpointHandler,
    RotateSecretHandler,
    EndRotationHandler,
    ResendDeliveryHandler,
    RecoverDeliveriesHandler,
    Endpoints,
    Deliveries,
    SecretBox,
  ],
})
export class NotificationsModule {}
