import { ApiProperty } from '@nestjs/swagger';
import type { Agreement } from '../domain/agreement.js';
import { AuditActorView } from './audit-event.view.js';

class AgreedAssetView {
  /** @example 'shop.core.customers' */
  fqn!: string;

  environment!: string;

  owner_team_id!: string;

  /** Whether it was deleted by then. */
  deleted!: boolean;
}

class AgreedContractView {
  id!: string;

  /** @example '2.0.0' */
  version!: string;

  published_at!: Date;

  /** The proposal that it came from; null for what needed nobody's consent. */
  proposal_id!: string | null;

  /** Why it went out over consumers who had not agreed; null where nobody was passed over. */
  force_reason!: string | null;

  /** Teams whose own requirements it still met, which is consent by itself. */
  consented_by_requirement_team_ids!: string[];
}

class AgreedConsumerView {
  registration_id!: string;

  team_id!: string;

  /** As it had registered them last; null reads every column. */
  @ApiProperty({ type: [String], nullable: true })
  columns!: string[] | null;

  since!: Date;
}

class AgreedAnswerView {
  team_id!: string;

  /** `approved`, `blocked` or `migrating`. */
  answer!: string;

  notes!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  migration_deadline!: string | null;

  /** The findings that it was given to. */
  fingerprints!: string[];

  given_at!: Date;

  by!: AuditActorView;
}

class AgreedProposalView {
  id!: string;

  /** @example 'publish' */
  kind!: string;

  /** @example 'open' */
  status!: string;

  revision!: number;

  opened_at!: Date;

  /** Why an admin approved it over those who had not agreed; null where none did. */
  force_reason!: string | null;

  /** The last answer of each team by then, in the order in which they were given. */
  answers!: AgreedAnswerView[];
}

/** Who had agreed to what about an asset at a moment, told from the log alone. */
export class AgreementView {
  asset_id!: string;

  as_of!: Date;

  /** How many entries of the asset's stream say so; `GET /audit/verify` tells whether they are as they were written. */
  entries!: number;

  /** Null before it was made. */
  asset!: AgreedAssetView | null;

  /** The version in force. */
  contract!: AgreedContractView | null;

  /** Who was registered. */
  consumers!: AgreedConsumerView[];

  /** Those that had not ended, and the one that the version in force came from. */
  proposals!: AgreedProposalView[];
}

export function agreementView(
  { asset, contract, consumers, inForce }: Agreement,
  about: Pick<AgreementView, 'asset_id' | 'as_of' | 'entries'>,
): AgreementView {
  return {
    ...about,
    asset: asset && {
      fqn: asset.fqn,
      environment: asset.environment,
      owner_team_id: asset.ownerTeamId,
      deleted: asset.isDeleted,
    },
    contract: contract && {
      id: contract.id,
      version: contract.version,
      published_at: contract.publishedAt,
      proposal_id: contract.proposalId,
      force_reason: contract.forceReason,
      consented_by_requirement_team_ids: [...contract.consentedByRequirementTeamIds],
    },
    consumers: [...consumers.values()].map(({ registrationId, teamId, columns, since }) => ({
      registration_id: registrationId,
      team_id: teamId,
      columns: columns && [...columns],
      since,
    })),
    proposals: inForce.map(({ id, kind, status, revision, openedAt, forceReason, answers }) => ({
      id,
      kind,
      status,
      revision,
      opened_at: openedAt,
      force_reason: forceReason,
      answers: [...answers.values()].map(({ teamId, migrationDeadline, fingerprints, givenAt, ...said }) => ({
        team_id: teamId,
        answer: said.answer,
        notes: said.notes,
        migration_deadline: migrationDeadline,
        fingerprints: [...fingerprints],
        given_at: givenAt,
        by: said.by,
      })),
    })),
  };
}
