import { ApiProperty } from '@nestjs/swagger';
import { ProblemErrorView } from '../../../platform/http/problem.view.js';
import { PROPOSAL_STATUSES, type ProposalStatus } from '../domain/proposal-status.js';
import { RequiredTeamView } from './proposal.view.js';
import { ImpactView } from './publish-answer.view.js';

/** Why one item could not be judged; the others were. */
export class ItemProblemView {
  /**
   * Stable code, `thing.reason`.
   * @example 'asset.not_found'
   */
  code!: string;

  /** What is wrong, and the remedy. */
  detail!: string;

  /** The fields at fault, from the root of the body; empty when no single field is. */
  errors!: ProblemErrorView[];
}

/** The proposal that asks for exactly this change, and who has answered it. */
export class StandingProposalView {
  id!: string;

  @ApiProperty({ enum: PROPOSAL_STATUSES })
  status!: ProposalStatus;

  revision!: number;

  /** Whether a team it affects says no. */
  blocked!: boolean;

  /** Whether what was asked is no longer what would be published: publish the change again to ask anew. */
  stale!: boolean;

  /** When everyone has agreed: the latest migration deadline, from which on it can be published. */
  ready_at!: Date | null;

  /** Unpublished by then, it is over. */
  expires_at!: Date;

  required!: RequiredTeamView[];
}

/** What one of the changes would do; either `impact` or `error` is there. */
export class ItemImpactView {
  /** Null where there is no such asset. */
  asset_id!: string | null;

  /** The asset's name; of an unknown asset, the one it was asked by. */
  fqn!: string | null;

  @ApiProperty({ type: ImpactView, nullable: true })
  impact!: ImpactView | null;

  /** The open proposal whose newest revision is this change; null where nobody has proposed it. */
  @ApiProperty({ type: StandingProposalView, nullable: true })
  proposal!: StandingProposalView | null;

  @ApiProperty({ type: ItemProblemView, nullable: true })
  error!: ItemProblemView | null;
}

/** What many changes would do. */
export class ImpactsView {
  /** In the order of the items. */
  results!: ItemImpactView[];
}
