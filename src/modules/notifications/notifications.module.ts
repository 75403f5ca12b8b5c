import { Global, Module } from '@nestjs/common';
import { OutboundModule } from '../../platform/outbound/outbound.module.js';
import { SecretBox } from '../../platform/secret-box.js';
import { NotificationPreconditions } from './adapters/notification-preconditions.js';
import { TeamEndpoints } from '../identity/index.js';
import { TeamEndpointsThroughNotifications } from './adapters/team-endpoints-through-notifications.js';
import { RecoverDeliveriesHandler } from './commands/deliveries/recover-deliveries.command.js';
import { ResendDeliveryHandler } from './commands/deliveries/resend-delivery.command.js';
import { CreateEndpointHandler } from './commands/endpoints/create-endpoint.command.js';
import { DeleteEndpointHandler } from './commands/endpoints/delete-endpoint.command.js';
import { EndRotationHandler } from './commands/endpoints/end-rotation.command.js';
import { PingEndpointHandler } from './commands/endpoints/ping-endpoint.command.js';
import { RotateSecretHandler } from './commands/endpoints/rotate-secret.command.js';
import { UpdateEndpointHandler } from './commands/endpoints/update-endpoint.command.js';
import { DeliveryCarrier } from './delivery/delivery-carrier.js';
import { DeliveryMetrics } from './delivery/delivery-metrics.js';
import { DeliveryRun } from './delivery/delivery-run.js';
import { DeliveryWorker } from './delivery/delivery-worker.js';
import { QueueCarrier } from './delivery/queue-carrier.js';
import { WorkQueue } from '../../platform/queue/work-queue.js';
import { Database } from '../../platform/database/database.js';
import { InProcessCarrier } from './delivery/in-process-carrier.js';
import { ParcelSender } from './delivery/parcel-sender.js';
import { DeliveriesController } from './http/deliveries.controller.js';
import { EndpointsController } from './http/endpoints.controller.js';
import './http/webhooks/asset-data.view.js';
import './http/webhooks/contract-data.view.js';
import './http/webhooks/identity-data.view.js';
import './http/webhooks/proposal-data.view.js';
import { Deliveries } from './queries/deliveries/deliveries.query.js';
import { Endpoints } from './queries/endpoints/endpoints.query.js';

/** Tells teams what happened, where they want to hear it. Global, because identity asks it through its port. */
@Global()
@Module({
  imports: [OutboundModule],
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
    ParcelSender,
    DeliveryMetrics,
    DeliveryRun,
    {
      provide: DeliveryCarrier,
      inject: [DeliveryRun, Database, WorkQueue],
      useFactory: (run: DeliveryRun, database: Database, queue: WorkQueue | null) =>
        queue === null ? new InProcessCarrier(run) : new QueueCarrier(run, queue, database),
    },
    DeliveryWorker,
    NotificationPreconditions,
    { provide: TeamEndpoints, useClass: TeamEndpointsThroughNotifications },
  ],
  exports: [TeamEndpoints],
})
export class NotificationsModule {}
