import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from '@mikro-orm/sql';
import { actingTeam } from '../../../../platform/auth/acting-team.js';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Clock } from '../../../../platform/clock.js';
import { Config } from '../../../../platform/config.js';
import { Database } from '../../../../platform/database/database.js';
import { recordEvents } from '../../../../platform/events/record-events.js';
import { newId } from '../../../../platform/ids.js';
import { SecretBox } from '../../../../platform/secret-box.js';
import { liveTeam } from '../../../identity/index.js';
import { newWebhookSecret } from '../../delivery/webhook-signature.js';
import type { Digest, EndpointFormat } from '../../domain/endpoint-options.js';
import { TooManyEndpoints } from '../../domain/endpoint.errors.js';
import { endpointEvent } from '../../domain/endpoint.events.js';
import { WebhookEndpoint } from '../../persistence/webhook-endpoint.entity.js';
import { type EndpointSecretView, endpointView } from '../../queries/endpoints/endpoint.view.js';
import { refuseUnusable } from '../../endpoints/refuse-unusable.js';

const MOST_OF_A_TEAM = 50;

export interface NewEndpoint {
  readonly teamId: string | null;
  readonly url: string;
  readonly events: readonly string[];
  readonly assetIds: readonly string[] | null;
  readonly format: EndpointFormat;
  readonly digest: Digest | null;
  readonly description: string | null;
}

/** A team wants events sent somewhere. The secret they are signed with is answered once, and kept sealed. */
export class CreateEndpoint extends Command<EndpointSecretView> {
  constructor(
    readonly by: Actor,
    readonly wanted: NewEndpoint,
  ) {
    super();
  }
}

@CommandHandler(CreateEndpoint)
export class CreateEndpointHandler implements ICommandHandler<CreateEndpoint> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly secrets: SecretBox,
  ) {}

  async execute({ by, wanted }: CreateEndpoint): Promise<EndpointSecretView> {
    const teamId = actingTeam(by, wanted.teamId, 'team_id');
    return this.database.transaction(async (em) => {
      await liveTeam(em, teamId, 'team_id');
      await refuseUnusable(em, wanted, this.config.settings);
      await refuseTooMany(em, teamId);
      const now = await this.clock.now(em);
      const id = newId();
      const secret = newWebhookSecret();
      const endpoint = em.create(WebhookEndpoint, {
        ...NOTHING_YET,
        ...wanted,
        id,
        teamId,
        events: [...wanted.events],
        assetIds: wanted.assetIds && [...wanted.assetIds],
        secret: this.secrets.seal(secret, id),
        createdAt: now,
        updatedAt: now,
      });
      await em.flush();
      await recordEvents(em, by, endpointEvent('endpoint.created', { after: endpoint }));
      return { ...endpointView(endpoint), secret };
    });
  }
}

const NOTHING_YET = {
  status: 'active',
  disabledReason: null,
  previousSecret: null,
  previousSecretUntil: null,
  failingSince: null,
  failures: 0,
  restsUntil: null,
  deletedAt: null,
} as const;

/** Two that come at once may both be the last; the bound is there for cost, not for exactness. */
async function refuseTooMany(em: EntityManager, teamId: string): Promise<void> {
  if ((await em.count(WebhookEndpoint, { teamId, deletedAt: null })) >= MOST_OF_A_TEAM) {
    throw new TooManyEndpoints(MOST_OF_A_TEAM);
  }
}
