import type { EventActor } from '../../../platform/events/event-actor.js';

/** What an entry says that agreements rest on. */
export interface LoggedEvent {
  readonly action: string;
  readonly entityId: string;
  readonly occurredAt: Date;
  readonly actor: EventActor;
  readonly after: unknown;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly teamId: string;
  readonly answer: string;
  readonly notes: string | null;
  readonly migrationDeadline: string | null;
  /** The findings that it was given to. */
  readonly fingerprints: readonly string[];
  readonly givenAt: Date;
  readonly by: EventActor;
}

interface Proposal {
  readonly id: string;
  readonly kind: string;
  readonly openedAt: Date;
  status: string;
  revision: number;
  forceReason: string | null;
  /** The last one of each team. */
  readonly answers: Map<string, Answer>;
}

interface Contract {
  readonly id: string;
  readonly version: string;
  readonly publishedAt: Date;
  readonly proposalId: string | null;
  readonly forceReason: string | null;
  readonly consentedByRequirementTeamIds: readonly string[];
}

interface Consumer {
  readonly registrationId: string;
  readonly teamId: string;
  /** Null reads every column. */
  readonly columns: readonly string[] | null;
  readonly since: Date;
}

/** What stood between the teams about one asset once the entries taken so far were written. */
export class Agreement {
  asset: Readonly<{ fqn: string; environment: string; ownerTeamId: string; isDeleted: boolean }> | null = null;
  /** The version in force. */
  contract: Contract | null = null;
  readonly consumers = new Map<string, Consumer>();
  readonly proposals = new Map<string, Proposal>();

  /** The next entry of the asset's stream, in their order. */
  take(event: LoggedEvent): void {
    const after = (event.after ?? {}) as Told;
    TAKES[event.action]?.(this, event, after);
    if (event.action.startsWith('proposal.')) {
      takeProposal(this, event, after);
    }
  }

  /** The proposals that had not ended, and the one that the version in force came from. */
  get inForce(): readonly Proposal[] {
    return [...this.proposals.values()].filter(
      ({ id, status }) => status === 'open' || status === 'approved' || id === this.contract?.proposalId,
    );
  }
}

/** What entries say under `after`, each of them a part. */
interface Told {
  readonly fqn: string;
  readonly environment: string;
  readonly owner_team_id: string;
  readonly version: string;
  readonly status: string;
  readonly revision: number;
  readonly proposal_id: string | null;
  readonly force_reason: string | null;
  readonly consented_by_requirement_team_ids: readonly string[];
  readonly columns: readonly string[] | null;
  readonly team_id: string;
  readonly answer: string;
  readonly notes: string | null;
  readonly migration_deadline: string | null;
  readonly fingerprints: readonly string[];
  readonly reason: string;
  readonly without_consent_of_team_ids?: readonly string[];
}

/** By action. */
const TAKES: Readonly<Record<string, (agreement: Agreement, event: LoggedEvent, after: Told) => void>> = {
  'asset.created': takeAsset,
  'asset.updated': takeAsset,
  'asset.restored': takeAsset,
  'asset.deleted': (agreement) => {
    agreement.asset &&= { ...agreement.asset, isDeleted: true };
  },
  'contract.published': (agreement, { entityId, occurredAt }, after) => {
    if (after.status === 'active') {
      agreement.contract = {
        id: entityId,
        version: after.version,
        publishedAt: occurredAt,
        proposalId: after.proposal_id,
        forceReason: after.force_reason,
        consentedByRequirementTeamIds: after.consented_by_requirement_team_ids,
      };
    }
  },
  'contract.deprecated': endContract,
  'contract.retired': endContract,
  'registration.created': takeConsumer,
  'registration.updated': takeConsumer,
  'registration.ended': ({ consumers }, { entityId }) => consumers.delete(entityId),
  'proposal.acknowledged': takeAnswer,
  'proposal.blocked': takeAnswer,
  'proposal.forced': ({ proposals }, { entityId }, after) => {
    const proposal = proposals.get(entityId);
    // An admin who ends the registration of somebody asked forces too, and leaves the others to answer.
    if (proposal && after.without_consent_of_team_ids) {
      proposal.forceReason = after.reason;
    }
  },
};

function takeAsset(agreement: Agreement, _: LoggedEvent, after: Told): void {
  agreement.asset = {
    fqn: after.fqn,
    environment: after.environment,
    ownerTeamId: after.owner_team_id,
    isDeleted: false,
  };
}

function endContract(agreement: Agreement, { entityId }: LoggedEvent): void {
  agreement.contract = agreement.contract?.id === entityId ? null : agreement.contract;
}

function takeConsumer({ consumers }: Agreement, { entityId, occurredAt, data }: LoggedEvent, after: Told): void {
  const since = consumers.get(entityId)?.since ?? occurredAt;
  const teamId = String(data['consumer_team_id']);
  consumers.set(entityId, { registrationId: entityId, teamId, columns: after.columns, since });
}

function takeAnswer({ proposals }: Agreement, { entityId, occurredAt, actor }: LoggedEvent, after: Told): void {
  const answers = proposals.get(entityId)?.answers;
  // Last in the order, too.
  answers?.delete(after.team_id);
  answers?.set(after.team_id, {
    teamId: after.team_id,
    answer: after.answer,
    notes: after.notes,
    migrationDeadline: after.migration_deadline,
    fingerprints: after.fingerprints,
    givenAt: occurredAt,
    by: actor,
  });
}

function takeProposal({ proposals }: Agreement, { entityId, occurredAt, data }: LoggedEvent, after: Told): void {
  const opened = { id: entityId, kind: String(data['kind']), openedAt: occurredAt, forceReason: null };
  const proposal = proposals.get(entityId) ?? { ...opened, answers: new Map() };
  proposals.set(entityId, { ...proposal, status: after.status, revision: after.revision });
}
