import { Module } from '@nestjs/common';
import { OutboundModule } from '../../platform/outbound/outbound.module.js';
import { SecretBox } from '../../platform/secret-box.js';
import { DeliveryCarrier } from './delivery/delivery-carrier.js';
import { DeliveryRun } from './delivery/delivery-run.js';
import { DeliveryWorker } from './delivery/delivery-worker.js';
import { InProcessCarrier } from './delivery/in-process-carrier.js';
import { ParcelSender } from './delivery/parcel-sender.js';

/** Tells teams what happened, where they want to hear it. */
@Module({
  imports: [OutboundModule],
  providers: [
    SecretBox,
    ParcelSender,
    DeliveryRun,
    { provide: DeliveryCarrier, inject: [DeliveryRun], useFactory: (run: DeliveryRun) => new InProcessCarrier(run) },
    DeliveryWorker,
  ],
})
export class NotificationsModule {}
