import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { CreateEndpoint } from '../commands/endpoints/create-endpoint.command.js';
import { DeleteEndpoint } from '../commands/endpoints/delete-endpoint.command.js';
import { EndRotation } from '../commands/endpoints/end-rotation.command.js';
import { PingEndpoint } from '../commands/endpoints/ping-endpoint.command.js';
import { RotateSecret } from '../commands/endpoints/rotate-secret.command.js';
import { UpdateEndpoint } from '../commands/endpoints/update-endpoint.command.js';
import { DeliveryView } from '../queries/deliveries/delivery.view.js';
import { EndpointSecretView, EndpointView } from '../queries/endpoints/endpoint.view.js';
import { Endpoints } from '../queries/endpoints/endpoints.query.js';
import { changesIn, newEndpointIn } from './endpoints.bodies.js';
import { CreateEndpointBody, RotateSecretBody, UpdateEndpointBody } from './endpoints.dto.js';

@ApiTags('webhooks')
@Controller('webhook-endpoints')
export class EndpointsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly endpoints: Endpoints,
  ) {}

  /** Have events sent to a URL. The answer holds the secret that signs them, once. An admin may name another team. */
  @Post()
  @RequireScope('write')
  @ApiCreatedResponse({ type: EndpointSecretView })
  @ApiConflict('The team has as many endpoints as a team may have.')
  @ApiInvalid()
  createEndpoint(@By() by: Actor, @Body() body: CreateEndpointBody): Promise<EndpointSecretView> {
    return this.commands.execute(new CreateEndpoint(by, newEndpointIn(body)));
  }

  /** List the endpoints of your team, oldest first. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(EndpointView) })
  @ApiInvalid()
  listEndpoints(@By() by: Actor, @Query() page: PageQuery): Promise<Page<EndpointView>> {
    return this.endpoints.list(by, page);
  }

  /** One endpoint of your team. */
  @Get(':id')
  @RequireScope('read')
  @ApiOkResponse({ type: EndpointView })
  @ApiNotFound()
  @ApiInvalid()
  getEndpoint(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<EndpointView> {
    return this.endpoints.one(by, id);
  }

  /** Change, pause or reactivate an endpoint. */
  @Patch(':id')
  @RequireScope('write')
  @ApiOkResponse({ type: EndpointView })
  @ApiNotFound()
  @ApiInvalid()
  updateEndpoint(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: UpdateEndpointBody,
  ): Promise<EndpointView> {
    return this.commands.execute(new UpdateEndpoint(by, id, changesIn(body)));
  }

  /** Delete an endpoint. What was still to be sent is cancelled; the log of deliveries stays. */
  @Delete(':id')
  @RequireScope('write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFound()
  @ApiInvalid()
  async deleteEndpoint(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.commands.execute(new DeleteEndpoint(by, id));
  }

  /** Send a test message, `endpoint.pinged`, to this endpoint alone. The delivery tells what came of it. */
  @Post(':id/ping')
  @RequireScope('write')
  @ApiCreatedResponse({ type: DeliveryView })
  @ApiNotFound()
  @ApiConflict('The endpoint is paused or disabled.')
  @ApiInvalid()
  pingEndpoint(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<DeliveryView> {
    return this.commands.execute(new PingEndpoint(by, id));
  }

  /** Make a new secret, answered once. For 24 hours requests carry a signature by the former one too. */
  @Post(':id/rotate-secret')
  @HttpCode(200)
  @RequireScope('write')
  @ApiBody({ type: RotateSecretBody, required: false })
  @ApiOkResponse({ type: EndpointSecretView })
  @ApiNotFound()
  @ApiConflict('The secret before still signs; send `force`, or end that rotation.')
  @ApiInvalid()
  rotateSecret(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { force = false }: RotateSecretBody,
  ): Promise<EndpointSecretView> {
    return this.commands.execute(new RotateSecret(by, id, force));
  }

  /** Stop signing with the former secret now. */
  @Post(':id/end-rotation')
  @HttpCode(200)
  @RequireScope('write')
  @ApiOkResponse({ type: EndpointView })
  @ApiNotFound()
  @ApiInvalid()
  endRotation(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<EndpointView> {
    return this.commands.execute(new EndRotation(by, id));
  }
}
