import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actingTeam } from '../../../platform/auth/acting-team.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { type Asset, lockAsset } from '../../assets/index.js';
import type { Contract } from '../../contracts/index.js';
import { liveTeam } from '../../identity/index.js';
import { settleProposalOf } from '../consent/settle-proposal.js';
import { unitedColumns } from '../domain/registration-columns.js';
import { registrationEvent } from '../domain/registration.events.js';
import { contractUnder, refuseUnknownColumns, splitColumns, standingOn } from '../persistence/registered-columns.js';
import { Registration } from '../persistence/registration.entity.js';
import { type RegistrationView, registrationView } from '../queries/registration.view.js';

export interface WantedRegistration {
  readonly assetId: string;
  readonly consumerTeamId: string | null;
  readonly columns: string[] | null;
  /** Left out, a registration made again keeps its own. */
  readonly purpose?: string | null;
  readonly strict?: boolean;
  /** The version it stays on; left out or null, a registration made again keeps its own. */
  readonly pinnedVersion?: string | null;
  /** `manual`, or the import that says so: that one leaves alone what others registered, and drops unknown columns. */
  readonly source: string;
}

export interface RegisteredConsumer {
  readonly registration: RegistrationView;
  /** False when the team was registered before: its row stays, its columns are united. */
  readonly created: boolean;
  /** Whether anything was written. */
  readonly changed: boolean;
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

  async execute({ by, wanted }: RegisterConsumer): Promise<RegisteredConsumer> {
    const consumerTeamId = actingTeam(by, wanted.consumerTeamId, 'consumer_team_id');
    return this.database.transaction(async (em) => {
      await liveTeam(em, consumerTeamId, 'consumer_team_id');
      const asset = await lockAsset(em, wanted.assetId);
      const existing = await em.findOne(Registration, { assetId: asset.id, consumerTeamId, endedAt: null });
      const before = existing?.pinnedVersion ?? null;
      const pinnedVersion = wanted.pinnedVersion ?? before;
      const contract = await contractUnder(em, asset, { pinned: pinnedVersion, before });
      const columns = columnsToRegister(contract, wanted);
      if (existing) {
        return this.widen(em, by, asset, { existing, wanted: { ...wanted, columns: columns.known }, contract });
      }
      const { purpose = null, strict = false, source } = wanted;
      const read = { columns: columns.known, missingColumns: columns.missing, pinnedVersion, ...standingOn(contract) };
      return this.create(em, by, asset, { consumerTeamId, purpose, strict, source, ...read });
    });
  }

  private async create(
    em: EntityManager,
    by: Actor,
    { id: assetId, ownerTeamId }: Asset,
    wanted: Omit<RequiredEntityData<Registration>, 'id' | 'assetId' | 'createdAt' | 'updatedAt' | 'endedAt'>,
  ): Promise<RegisteredConsumer> {
    const now = await this.clock.now(em);
    const dates = { createdAt: now, updatedAt: now, endedAt: null };
    const registration = em.create(Registration, { id: newId(), assetId, ...wanted, ...dates });
    await em.flush();
    await recordEvents(em, by, registrationEvent('registration.created', { after: registration }, { ownerTeamId }));
    await settleProposalOf(em, by, assetId, now);
    return { registration: registrationView(registration), created: true, changed: true };
  }

  private async widen(
    em: EntityManager,
    by: Actor,
    { id: assetId, ownerTeamId, materializedVersions }: Asset,
    { existing, wanted, contract }: { existing: Registration; wanted: WantedRegistration; contract: Contract | null },
  ): Promise<RegisteredConsumer> {
    const pinned = pinning(existing, wanted, contract);
    if (pinned && materializedVersions && by.teamId !== existing.consumerTeamId) {
      throw new NotYourTeam(existing.consumerTeamId, PIN);
    }
    const widened = widenedBy(existing, wanted);
    if (widened === null && pinned === null) {
      return { registration: registrationView(existing), created: false, changed: false };
    }
    const before = { ...existing };
    const now = await this.clock.now(em);
    Object.assign(existing, widened, pinned, { updatedAt: now });
    await em.flush();
    await recordEvents(em, by, registrationEvent('registration.updated', { before, after: existing }, { ownerTeamId }));
    await settleProposalOf(em, by, assetId, now);
    return { registration: registrationView(existing), created: false, changed: true };
  }
}

const isImport = ({ source }: WantedRegistration): boolean => source !== 'manual';

/** A person is told of an unknown column; an import keeps it in view as missing. */
function columnsToRegister(contract: Contract | null, wanted: WantedRegistration) {
  if (!isImport(wanted)) {
    refuseUnknownColumns(contract, wanted.columns);
    return { known: wanted.columns, missing: [] };
  }
  return splitColumns(contract, wanted.columns);
}

const PIN = 'Where versions stay materialized, a pin gives a vote away: only the team itself sets it.';

/** The version it is pinned to from now on; null when that is no news. */
const pinning = (existing: Registration, { pinnedVersion }: WantedRegistration, contract: Contract | null) =>
  contract && pinnedVersion && pinnedVersion !== existing.pinnedVersion
    ? { pinnedVersion, ...standingOn(contract) }
    : null;

/** What the registration becomes when it is made again; null when it stays as it is. Imports touch only their own. */
function widenedBy(existing: Registration, wanted: WantedRegistration) {
  if (isImport(wanted) && existing.source !== wanted.source) {
    return null;
  }
  const columns = unitedColumns(existing.columns, wanted.columns);
  const purpose = wanted.purpose === undefined ? existing.purpose : wanted.purpose;
  const strict = existing.strict || wanted.strict === true;
  const same = sameColumns(columns, existing.columns) && purpose === existing.purpose && strict === existing.strict;
  return same ? null : { columns, purpose, strict };
}

/** A union never loses a column, so as many are the same ones. */
const sameColumns = (a: readonly string[] | null, b: readonly string[] | null): boolean => a?.length === b?.length;
