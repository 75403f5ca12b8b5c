import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actingTeam } from '../../../platform/auth/acting-team.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { type Asset, lockAsset } from '../../assets/index.js';
import { liveTeam } from '../../identity/index.js';
import { settleProposalOf } from '../consent/settle-proposal.js';
import { unitedColumns } from '../domain/registration-columns.js';
import { registrationEvent } from '../domain/registration.events.js';
import { activeContractOf, refuseUnknownColumns } from '../persistence/registered-columns.js';
import { Registration } from '../persistence/registration.entity.js';
import { type RegistrationView, registrationView } from '../queries/registration.view.js';

export interface WantedRegistration {
  readonly assetId: string;
  readonly consumerTeamId: string | null;
  readonly columns: string[] | null;
  /** Left out, a registration made again keeps its own. */
  readonly purpose?: string | null;
  readonly strict?: boolean;
  /** `manual`, or the import that says so. */
  readonly source: string;
}

export interface RegisteredConsumer {
  readonly registration: RegistrationView;
  /** False when the team was registered before: its row stays, its columns are united. */
  readonly created: boolean;
}

/** Registers a consumer on an asset. Made again it widens and never narrows; an open proposal hears of it at once. */
export class RegisterConsumer extends Command<RegisteredConsumer> {
  constructor(
    readonly by: Actor,
    readonly wanted: WantedRegistration,
  ) {
    super();
  }
}

@CommandHandler(RegisterConsumer)
export class RegisterConsumerHandler implements ICommandHandler<RegisterConsumer> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute({ by, wanted }: RegisterConsumer): Promise<RegisteredConsumer> {
    const consumerTeamId = actingTeam(by, wanted.consumerTeamId, 'consumer_team_id');
    return this.database.transaction(async (em) => {
      await liveTeam(em, consumerTeamId, 'consumer_team_id');
      const asset = await lockAsset(em, wanted.assetId);
      const contract = await activeContractOf(em, asset);
      refuseUnknownColumns(contract, wanted.columns);
      const existing = await em.findOne(Registration, { assetId: asset.id, consumerTeamId, endedAt: null });
      if (existing) {
        return { registration: await this.widen(em, by, asset, { existing, wanted }), created: false };
      }
      const now = await this.clock.now(em);
      const registration = em.create(Registration, {
        id: newId(),
        assetId: asset.id,
        consumerTeamId,
        columns: wanted.columns,
        missingColumns: [],
        contractId: contract?.id ?? null,
        contractVersion: contract?.version ?? null,
        source: wanted.source,
        purpose: wanted.purpose ?? null,
        strict: wanted.strict ?? false,
        pinnedVersion: null,
        createdAt: now,
        updatedAt: now,
        endedAt: null,
      });
      await em.flush();
      const { ownerTeamId } = asset;
      await recordEvents(em, by, registrationEvent('registration.created', { after: registration }, { ownerTeamId }));
      await settleProposalOf(em, by, asset.id, now);
      return { registration: registrationView(registration), created: true };
    });
  }

  private async widen(
    em: EntityManager,
    by: Actor,
    { id: assetId, ownerTeamId }: Asset,
    { existing, wanted }: { existing: Registration; wanted: WantedRegistration },
  ): Promise<RegistrationView> {
    const before = { ...existing };
    const { purpose = existing.purpose, strict = existing.strict } = wanted;
    const after = {
      columns: unitedColumns(existing.columns, wanted.columns),
      purpose,
      strict: strict || existing.strict,
    };
    if (
      JSON.stringify(after) ===
      JSON.stringify({ columns: existing.columns, purpose: existing.purpose, strict: existing.strict })
    ) {
      return registrationView(existing);
    }
    const now = await this.clock.now(em);
    Object.assign(existing, after, { updatedAt: now });
    await em.flush();
    await recordEvents(em, by, registrationEvent('registration.updated', { before, after: existing }, { ownerTeamId }));
    await settleProposalOf(em, by, assetId, now);
    return registrationView(existing);
  }
}
