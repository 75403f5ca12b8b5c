import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../domain/delivery-status.js';

export class DeliveriesQuery extends PageQuery {
  /** Deliveries to this endpoint. */
  @IsOptional()
  @IsUUID()
  endpoint_id?: string;

  /** `exhausted`: what was given up. */
  @ApiProperty({ enum: DELIVERY_STATUSES, required: false })
  @IsOptional()
  @IsIn(DELIVERY_STATUSES, { message: `status must be one of ${DELIVERY_STATUSES.join(', ')}` })
  status?: DeliveryStatus;
}
