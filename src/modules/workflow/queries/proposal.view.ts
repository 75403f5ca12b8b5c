import { ApiProperty } from '@nestjs/swagger';
import {
  CHANGE_CLASSES,
  type ChangeClass,
  type Finding,
  SCHEMA_FORMATS,
  type SchemaFormat,
} from '../../../schemas/index.js';
import { FindingView, VerdictsView } from '../../contracts/index.js';
import type { Dossier } from '../consent/dossier.js';
import type { RequiredTeam } from '../domain/consent.js';
import {
  type Answer,
  ANSWERS,
  PROPOSAL_KINDS,
  PROPOSAL_STATUSES,
  type ProposalKind,
  type ProposalStatus,
} from '../domain/proposal-status.js';
import { isStale } from '../persistence/proposal.entity.js';
import { AssetChangeView, assetChangeView } from './asset-change.view.js';
import { AcknowledgmentView, acknowledgmentView } from './acknowledgment.view.js';

/** A team whose consent the proposal needs now. */
export class RequiredTeamView {
  team_id!: string;

  team_name!: string;

  registration_id!: string;

  /** What the team reads; null is every column. */
  @ApiProperty({ type: [String], nullable: true })
  columns!: string[] | null;

  /** Its current answer; null is silence, which is never consent. */
  @ApiProperty({ enum: [...ANSWERS, null], nullable: true })
  answer!: Answer | null;

  migration_deadline!: Date | null;

  /** Whether the answer speaks of every finding that touches the team today. */
  covers_all!: boolean;
}

/** A team that consents by its requirement. */
export class ConsentedTeamView {
  team_id!: string;

  registration_id!: string;
}

/** A request to make a breaking change, and who has agreed to it. */
export class ProposalView {
  id!: string;

  @ApiProperty({ enum: PROPOSAL_KINDS })
  kind!: ProposalKind;

  asset_id!: string;

  /** @example 'shop.core.orders' */
  asset_fqn!: string;

  /** The publication it belongs to, if it is published together with others. */
  publication_id!: string | null;

  /** Something compatible was published meanwhile: post the change again to get a revision on top of it. */
  base_moved!: boolean;

  @ApiProperty({ enum: PROPOSAL_STATUSES })
  status!: ProposalStatus;

  /** Whether a team it affects says no. */
  blocked!: boolean;

  /** Rises with every change of what is asked; an answer names the revision it saw. */
  revision!: number;

  /** The contract the change was judged against. */
  base_contract_id!: string | null;

  proposed_version!: string | null;

  @ApiProperty({ enum: CHANGE_CLASSES })
  change_class!: ChangeClass;

  verdicts!: VerdictsView;

  /** Null, like `schema` and `guarantees`, where not a version but a change of the asset is proposed. */
  @ApiProperty({ enum: [...SCHEMA_FORMATS, null], nullable: true })
  schema_format!: SchemaFormat | null;

  schema!: unknown;

  /** The whole promise, already merged over the current one. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  guarantees!: Record<string, unknown> | null;

  /** What is to happen to the asset; null where a version is proposed. */
  @ApiProperty({ type: AssetChangeView, nullable: true })
  asset_change!: AssetChangeView | null;

  notes!: string | null;

  /** Whether it is published as soon as everyone consents. */
  auto_publish!: boolean;

  /** Whether it is published only while the newest run of the asset's checks is one that passed. */
  require_passing!: boolean;

  /** Publishing it by itself found that it is no longer what was agreed to: post the change again. */
  stale!: boolean;

  /** What changes; with `requirement_unmet` for each consumer whose own requirement would no longer be met. */
  @ApiProperty({ type: [FindingView] })
  findings!: Finding[];

  proposed_by_team_id!: string;

  opened_at!: Date;

  /** Unpublished by then, it is over. */
  expires_at!: Date;

  /** When everyone has agreed: the latest migration deadline, from which on it can be published. */
  ready_at!: Date | null;

  /** Why it was withdrawn or rejected. */
  closed_reason!: string | null;

  /** The revision an admin forced; a later one is not forced. */
  forced_revision!: number | null;

  /** The contract that made it pointless. */
  superseded_by!: string | null;

  required!: RequiredTeamView[];

  /** Who reads what breaks and need not answer, because what they require still holds. Empty once it is closed. */
  consented_by_requirement!: ConsentedTeamView[];

  /** Every answer ever given, oldest first. */
  acknowledgments!: AcknowledgmentView[];

  published_contract_id!: string | null;
}

/** The proposal as clients see it: its status is the one that holds now, stored or not. */
export function proposalView(dossier: Dossier, teamNames: ReadonlyMap<string, string>): ProposalView {
  const { proposal, resolution, required, acknowledgments, unmet, consentedByRequirement } = dossier;
  const unclosed = proposal.status === 'open' || proposal.status === 'approved';
  return {
    id: proposal.id,
    kind: proposal.kind,
    asset_id: proposal.assetId,
    asset_fqn: proposal.assetFqn,
    publication_id: proposal.publicationId,
    base_moved: proposal.baseMoved,
    status: unclosed ? resolution.status : proposal.status,
    blocked: unclosed && resolution.blocked,
    revision: proposal.revision,
    base_contract_id: proposal.baseContractId,
    proposed_version: proposal.proposedVersion,
    change_class: proposal.changeClass,
    verdicts: proposal.verdicts,
    ...askedFor(proposal),
    auto_publish: proposal.autoPublish,
    stale: isStale(proposal),
    findings: [...proposal.findings, ...unmet],
    proposed_by_team_id: proposal.proposedByTeamId,
    opened_at: proposal.openedAt,
    expires_at: proposal.expiresAt,
    ready_at: unclosed ? resolution.readyAt : proposal.readyAt,
    closed_reason: proposal.closedReason,
    forced_revision: proposal.forcedRevision,
    superseded_by: proposal.supersededBy,
    consented_by_requirement: consentedByRequirement.map(({ teamId, registrationId }) => ({
      team_id: teamId,
      registration_id: registrationId,
    })),
    required: required.map((team) => requiredTeamView(team, teamNames)),
    acknowledgments: acknowledgments.map(acknowledgmentView),
    published_contract_id: proposal.publishedContractId,
  };
}

/** A version, or a change of the asset; what does not apply is null. */
const askedFor = ({ request, assetChange }: Dossier['proposal']) => ({
  schema_format: request && request.schema_format,
  schema: request && request.schema,
  guarantees: request && { ...request.guarantees },
  notes: request && request.notes,
  require_passing: request?.require_passing === true,
  asset_change: assetChange && assetChangeView(assetChange),
});

/** A required team as clients see it. */
export const requiredTeamView = (team: RequiredTeam, teamNames: ReadonlyMap<string, string>): RequiredTeamView => ({
  team_id: team.teamId,
  team_name: teamNames.get(team.teamId) ?? '',
  registration_id: team.registrationId,
  columns: team.columns && [...team.columns],
  answer: team.answer,
  migration_deadline: team.migrationDeadline,
  covers_all: team.coversAll,
});
