import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Clock } from '../../../../platform/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { recordEvents } from '../../../../platform/events/record-events.js';
import { endpointEvent } from '../../domain/endpoint.events.js';
import { endEndpoints } from '../../endpoints/end-endpoints.js';
import { lockEndpoint } from '../../persistence/endpoint-rows.js';

/** Ends an endpoint for good: what was still to be sent is cancelled, and its secrets are forgotten. */
export class DeleteEndpoint extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly endpointId: string,
  ) {
    super();
  }
}

@CommandHandler(DeleteEndpoint)
export class DeleteEndpointHandler implements ICommandHandler<DeleteEndpoint> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ by, endpointId }: DeleteEndpoint): Promise<void> {
    await this.database.transaction(async (em) => {
      const endpoint = await lockEndpoint(em, by, endpointId);
      const now = await this.clock.now(em);
      const before = { ...endpoint };
      await endEndpoints(em, [endpoint], now);
      await recordEvents(em, by, endpointEvent('endpoint.deleted', { before }));
    });
  }
}
