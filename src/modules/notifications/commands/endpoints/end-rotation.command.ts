import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Clock } from '../../../../platform/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { recordEvents } from '../../../../platform/events/record-events.js';
import { endpointEvent } from '../../domain/endpoint.events.js';
import { isOverlapping } from '../../domain/rotation.js';
import { lockEndpoint } from '../../persistence/endpoint-rows.js';
import { type EndpointView, endpointView } from '../../queries/endpoints/endpoint.view.js';

/** The former secret signs no more from now on. Where none does, nothing changes. */
export class EndRotation extends Command<EndpointView> {
  constructor(
    readonly by: Actor,
    readonly endpointId: string,
  ) {
    super();
  }
}

@CommandHandler(EndRotation)
export class EndRotationHandler implements ICommandHandler<EndRotation> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ by, endpointId }: EndRotation): Promise<EndpointView> {
    return this.database.transaction(async (em) => {
      const endpoint = await lockEndpoint(em, by, endpointId);
      const now = await this.clock.now(em);
      if (isOverlapping(endpoint, now)) {
        Object.assign(endpoint, { previousSecret: null, previousSecretUntil: null, updatedAt: now });
        await em.flush();
        await recordEvents(em, by, endpointEvent('endpoint.rotation_ended', { after: endpoint }));
      }
      return endpointView(endpoint);
    });
  }
}
