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
import { SetRequirement } from '../consent/set-requirement.js';
import { unitedColumns } from '../domain/registration-columns.js';
import { registrationEvent } from '../domain/registration.events.js';
import type { Requirement, RequirementDocument } from '../domain/requirement.js';
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
  /** What the team needs at the least; left out or null, a registration made again keeps its own. */
  readonly requirement?: RequirementDocument | null;
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
    private readonly requirements: SetRequirement,
  ) {}

  async execute({ by, wanted }: RegisterConsumer): Promise<RegisteredConsumer> {
    const consumerTeamId = actingTeam(by, wanted.consumerTeamId, 'consumer_team_id');
    return this.database.transaction(async (em) => {
      await liveTeam(em, consumerTeamId, 'consumer_team_id');
      const asset = await lockAsset(em, wanted.assetId);
      const existing = await em.findOne(Registration, { assetId: asset.id, consumerTeamId, endedAt: null });
      const said = await this.said(em, by, asset, { wanted, existing, consumerTeamId });
      return existing
        ? this.widen(em, by, asset, { existing, wanted: { ...wanted, columns: said.columns }, ...said })
        : this.create(em, by, asset, { ...newRow(wanted, said), consumerTeamId });
    });
  }

  /** What is registered, once nothing about it is wrong. */
  private async said(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    { wanted, existing, consumerTeamId }: Asked,
  ): Promise<Said> {
    const before = existing?.pinnedVersion ?? null;
    const pinnedVersion = wanted.pinnedVersion ?? before;
    const contract = await contractUnder(em, asset, { pinned: pinnedVersion, before });
    const { known: columns, missing } = columnsToRegister(contract, wanted);
    const requirement = await this.requirements.execute(em, by, asset, {
      consumerTeamId,
      columns: existing ? unitedColumns(existing.columns, columns) : columns,
      wanted: wanted.requirement ?? undefined,
      existing: existing?.requirement ?? null,
    });
    return { columns, missing, pinnedVersion, contract, requirement };
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
    await this.requirements.settle(em, by, assetId, now);
    return { registration: registrationView(registration), created: true, changed: true };
  }

  private async widen(
    em: EntityManager,
    by: Actor,
    { id: assetId, ownerTeamId, materializedVersions }: Asset,
    { existing, wanted, contract, requirement }: Widening,
  ): Promise<RegisteredConsumer> {
    const pinned = pinning(existing, wanted, contract);
    if (pinned && materializedVersions && by.teamId !== existing.consumerTeamId) {
      throw new NotYourTeam(existing.consumerTeamId, PIN);
    }
    const widened = widenedBy(existing, wanted);
    const required = requirement === existing.requirement ? null : { requirement, source: 'manual' };
    if (widened === null && pinned === null && required === null) {
      return { registration: registrationView(existing), created: false, changed: false };
    }
    const before = { ...existing };
    const now = await this.clock.now(em);
    Object.assign(existing, widened, pinned, required, { updatedAt: now });
    await em.flush();
    await recordEvents(em, by, registrationEvent('registration.updated', { before, after: existing }, { ownerTeamId }));
    await this.requirements.settle(em, by, assetId, now);
    return { registration: registrationView(existing), created: false, changed: true };
  }
}

interface Asked {
  readonly wanted: WantedRegistration;
  readonly existing: Registration | null;
  readonly consumerTeamId: string;
}

interface Said {
  readonly columns: string[] | null;
  readonly missing: string[];
  readonly pinnedVersion: string | null;
  readonly contract: Contract | null;
  readonly requirement: Requirement | null;
}

type Widening = Pick<Said, 'contract' | 'requirement'> & {
  readonly existing: Registration;
  readonly wanted: WantedRegistration;
};

const newRow = (
  { purpose = null, strict = false, source }: WantedRegistration,
  { columns, missing: missingColumns, pinnedVersion, contract, requirement }: Said,
) => ({ purpose, strict, source, columns, missingColumns, pinnedVersion, requirement, ...standingOn(contract) });

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
