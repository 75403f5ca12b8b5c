import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Clock } from '../../../../platform/clock.js';
import { Config } from '../../../../platform/config.js';
import { Database } from '../../../../platform/database/database.js';
import { recordEvents } from '../../../../platform/events/record-events.js';
import type { EndpointStatus } from '../../domain/endpoint-options.js';
import { endpointEvent } from '../../domain/endpoint.events.js';
import { refuseUnusable } from '../../endpoints/refuse-unusable.js';
import { lockEndpoint } from '../../persistence/endpoint-rows.js';
import { type EndpointView, endpointView } from '../../queries/endpoints/endpoint.view.js';
import type { NewEndpoint } from './create-endpoint.command.js';

export type EndpointChanges = Partial<Omit<NewEndpoint, 'teamId'>> & {
  readonly status?: Exclude<EndpointStatus, 'disabled'>;
};

/** Changes what an endpoint is sent, and where. Made active again, it is given the benefit of the doubt. */
export class UpdateEndpoint extends Command<EndpointView> {
  constructor(
    readonly by: Actor,
    readonly endpointId: string,
    readonly changes: EndpointChanges,
  ) {
    super();
  }
}

@CommandHandler(UpdateEndpoint)
export class UpdateEndpointHandler implements ICommandHandler<UpdateEndpoint> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  execute({ by, endpointId, changes }: UpdateEndpoint): Promise<EndpointView> {
    return this.database.transaction(async (em) => {
      const endpoint = await lockEndpoint(em, by, endpointId);
      await refuseUnusable(em, changes, this.config.settings);
      const before = { ...endpoint };
      Object.assign(endpoint, changes, {
        ...(changes.status === undefined
          ? {}
          : { disabledReason: null, failingSince: null, failures: 0, restsUntil: null }),
        updatedAt: await this.clock.now(em),
      });
      await em.flush();
      await recordEvents(em, by, endpointEvent('endpoint.updated', { before, after: endpoint }));
      return endpointView(endpoint);
    });
  }
}
