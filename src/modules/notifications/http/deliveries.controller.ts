import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { RecoverDeliveries } from '../commands/deliveries/recover-deliveries.command.js';
import { ResendDelivery } from '../commands/deliveries/resend-delivery.command.js';
import { Deliveries } from '../queries/deliveries/deliveries.query.js';
import { DeliveryDetailView, DeliveryView } from '../queries/deliveries/delivery.view.js';
import { RecoveryView } from '../queries/deliveries/recovery.view.js';
import { DeliveriesQuery } from './deliveries.dto.js';
import { RecoverDeliveriesBody } from './endpoints.dto.js';

@ApiTags('webhooks')
@Controller()
export class DeliveriesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly deliveries: Deliveries,
  ) {}

  /** List what was and is to be sent to your team's endpoints, deleted ones too, newest first. */
  @Get('webhook-deliveries')
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(DeliveryView) })
  @ApiInvalid()
  listDeliveries(@By() by: Actor, @Query() query: DeliveriesQuery): Promise<Page<DeliveryView>> {
    return this.deliveries.list(by, query, query);
  }

  /** One delivery, with the log of its attempts. */
  @Get('webhook-deliveries/:id')
  @RequireScope('read')
  @ApiOkResponse({ type: DeliveryDetailView })
  @ApiNotFound()
  @ApiInvalid()
  getDelivery(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<DeliveryDetailView> {
    return this.deliveries.one(by, id);
  }

  /** Send it once more, under the same `webhook-id`, whatever came of it before. */
  @Post('webhook-deliveries/:id/resend')
  @HttpCode(200)
  @RequireScope('write')
  @ApiOkResponse({ type: DeliveryView })
  @ApiNotFound()
  @ApiConflict('An attempt is on its way.')
  @ApiInvalid()
  resendDelivery(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<DeliveryView> {
    return this.commands.execute(new ResendDelivery(by, id));
  }

  /**
   * Send what an endpoint has not received of a time: deliveries that came to nothing or wait for their next attempt, and
   * events that it would take today and was never sent. At most 31 days at once. Asked again, nothing is sent twice.
   */
  @Post('webhook-endpoints/:id/recover')
  @HttpCode(200)
  @RequireScope('write')
  @ApiOkResponse({ type: RecoveryView })
  @ApiNotFound()
  @ApiInvalid()
  recoverDeliveries(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { since, until = null }: RecoverDeliveriesBody,
  ): Promise<RecoveryView> {
    const range = { since: new Date(since), until: until === null ? null : new Date(until) };
    return this.commands.execute(new RecoverDeliveries(by, id, range));
  }
}
