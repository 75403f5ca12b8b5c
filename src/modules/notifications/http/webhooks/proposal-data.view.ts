import { EventData } from '../../../../platform/http/event-data.js';
import { LinkedData, ToldFindingData } from './links.view.js';

@EventData(
  'proposal.opened',
  'proposal.revised',
  'proposal.acknowledged',
  'proposal.blocked',
  'proposal.approved',
  'proposal.reopened',
  'proposal.published',
  'proposal.withdrawn',
  'proposal.rejected',
  'proposal.expired',
  'proposal.reminder',
  'proposal.commented',
  'proposal.forced',
)
export class ProposalData extends LinkedData {
  proposal_id!: string;

  /** @example 'publish' */
  kind!: string;

  asset_id!: string;

  /** @example 'shop.core.customers' */
  asset_fqn!: string;

  /** @example 'open' */
  status!: string;

  revision!: number;

  proposed_version!: string | null;

  expires_at!: Date;

  /** At most twenty: those that touch you; for the producer of all. */
  findings!: ToldFindingData[];

  /** Those of your columns that it touches; absent for the producer. */
  columns_of_yours?: string[];

  /** Who answered or commented. */
  team_id?: string;

  /** `approved`, `blocked` or `migrating`. */
  answer?: string;

  notes?: string | null;

  migration_deadline?: Date | null;

  /** What the answer is given to. */
  fingerprints?: string[];

  comment_id?: string;

  /** Of a comment. */
  text?: string;

  reason?: string | null;

  /** The contract that was published over it. */
  superseded_by?: string | null;

  /** The contract that it became. */
  contract_id?: string;

  version?: string;

  /** `half_time` or `last_day`. */
  reminder?: string;

  waiting_for_team_ids?: string[];

  without_consent_of_team_ids?: string[];

  consented_by_requirement_team_ids?: string[];

  ended_registration_of_team_id?: string;
}

@EventData('publication.opened', 'publication.published', 'publication.withdrawn', 'publication.rejected')
export class PublicationData extends LinkedData {
  publication_id!: string;

  notes!: string | null;

  proposal_ids!: string[];

  asset_ids!: string[];

  reason?: string;
}

@EventData('import.completed')
export class ImportCompletedData extends LinkedData {
  project!: string;

  environment!: string;

  assets_created!: number;

  assets_updated!: number;

  unchanged!: number;

  published!: number;

  proposed!: number;

  failed!: number;

  registrations!: number;

  dependencies!: number;

  quality_runs!: number;
}
