import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Clock } from '../../../../platform/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { recordEvents } from '../../../../platform/events/record-events.js';
import { SecretBox } from '../../../../platform/secret-box.js';
import { newWebhookSecret } from '../../delivery/webhook-signature.js';
import { RotationUnderWay } from '../../domain/endpoint.errors.js';
import { endpointEvent } from '../../domain/endpoint.events.js';
import { isOverlapping, rotated } from '../../domain/rotation.js';
import { lockEndpoint } from '../../persistence/endpoint-rows.js';
import { type EndpointSecretView, endpointView } from '../../queries/endpoints/endpoint.view.js';

/** Gives an endpoint a new secret; the former one signs beside it for a day, so that no request is refused meanwhile. */
export class RotateSecret extends Command<EndpointSecretView> {
  constructor(
    readonly by: Actor,
    readonly endpointId: string,
    readonly force: boolean,
  ) {
    super();
  }
}

@CommandHandler(RotateSecret)
export class RotateSecretHandler implements ICommandHandler<RotateSecret> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly secrets: SecretBox,
  ) {}

  execute({ by, endpointId, force }: RotateSecret): Promise<EndpointSecretView> {
    return this.database.transaction(async (em) => {
      const endpoint = await lockEndpoint(em, by, endpointId);
      const now = await this.clock.now(em);
      if (!force && endpoint.previousSecretUntil !== null && isOverlapping(endpoint, now)) {
        throw new RotationUnderWay(endpoint.previousSecretUntil);
      }
      const secret = newWebhookSecret();
      Object.assign(endpoint, rotated(endpoint, this.secrets.seal(secret, endpointId), now), { updatedAt: now });
      await em.flush();
      await recordEvents(em, by, endpointEvent('endpoint.secret_rotated', { after: endpoint }));
      return { ...endpointView(endpoint), secret };
    });
  }
}
