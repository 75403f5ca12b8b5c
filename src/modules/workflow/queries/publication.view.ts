import { ApiProperty } from '@nestjs/swagger';
import { CHANGE_CLASSES, type ChangeClass } from '../../../schemas/index.js';
import type { Dossier } from '../consent/dossier.js';
import { PROPOSAL_STATUSES, type ProposalStatus } from '../domain/proposal-status.js';
import { publicationStatus } from '../domain/publication-status.js';
import type { Publication } from '../persistence/publication.entity.js';
import { RequiredTeamView, requiredTeamView } from './proposal.view.js';

/** One proposal of a publication; `GET /proposals/{id}` has the whole of it. */
export class PublicationMemberView {
  proposal_id!: string;

  asset_id!: string;

  /** @example 'shop.core.orders' */
  asset_fqn!: string;

  @ApiProperty({ enum: PROPOSAL_STATUSES })
  status!: ProposalStatus;

  /** Whether a team it affects says no, which holds up all. */
  blocked!: boolean;

  revision!: number;

  /** Something compatible was published meanwhile: post the change of this asset again. */
  base_moved!: boolean;

  proposed_version!: string | null;

  @ApiProperty({ enum: CHANGE_CLASSES })
  change_class!: ChangeClass;

  required!: RequiredTeamView[];

  published_contract_id!: string | null;
}

/** Several proposals that live, and are published, together. */
export class PublicationView {
  id!: string;

  /** `approved` when all of it is. */
  @ApiProperty({ enum: PROPOSAL_STATUSES })
  status!: ProposalStatus;

  /** Whether a team that one of them affects says no. */
  blocked!: boolean;

  notes!: string | null;

  /** Whether it is published as soon as everyone consents. */
  auto_publish!: boolean;

  proposed_by_team_id!: string;

  opened_at!: Date;

  /** Unpublished by then, it is over. */
  expires_at!: Date;

  /** Why it was withdrawn or rejected. */
  closed_reason!: string | null;

  closed_at!: Date | null;

  /** In the order of the items it was opened with. */
  proposals!: PublicationMemberView[];
}

/** The publication as clients see it, from its proposals as they stand now. */
export function publicationView(
  publication: Publication,
  dossiers: readonly Dossier[],
  teamNames: ReadonlyMap<string, string>,
): PublicationView {
  const members = dossiers.map((dossier) => memberView(dossier, teamNames));
  return {
    id: publication.id,
    status: publicationStatus(publication.closedAs, members),
    blocked: members.some(({ blocked }) => blocked),
    notes: publication.notes,
    auto_publish: publication.autoPublish,
    proposed_by_team_id: publication.proposedByTeamId,
    opened_at: publication.openedAt,
    expires_at: new Date(Math.min(...dossiers.map(({ proposal }) => proposal.expiresAt.getTime()))),
    closed_reason: publication.closedReason,
    closed_at: publication.closedAt,
    proposals: members,
  };
}

function memberView(dossier: Dossier, teamNames: ReadonlyMap<string, string>): PublicationMemberView {
  const { proposal, required } = dossier;
  const { status, blocked } = standing(dossier);
  return {
    proposal_id: proposal.id,
    asset_id: proposal.assetId,
    asset_fqn: proposal.assetFqn,
    status,
    blocked,
    revision: proposal.revision,
    base_moved: proposal.baseMoved,
    proposed_version: proposal.proposedVersion,
    change_class: proposal.changeClass,
    required: required.map((team) => requiredTeamView(team, teamNames)),
    published_contract_id: proposal.publishedContractId,
  };
}

function standing({ proposal: { status }, resolution }: Dossier): { status: ProposalStatus; blocked: boolean } {
  const unclosed = status === 'open' || status === 'approved';
  return unclosed ? resolution : { status, blocked: false };
}
