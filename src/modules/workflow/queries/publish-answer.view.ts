import { ApiProperty } from '@nestjs/swagger';
import { CHANGE_CLASSES, type ChangeClass, type Finding } from '../../../schemas/index.js';
import {
  ContractView,
  type Decision,
  DECISIONS,
  FindingView,
  type Judgement,
  VerdictsView,
} from '../../contracts/index.js';
import { SPARED_BY } from '../domain/touches.js';
import { ProposalView } from './proposal.view.js';

/** One registration, and why the change does or does not touch it. */
export class RegistrationImpactView {
  registration_id!: string;

  team_id!: string;

  team_name!: string;

  /** What it reads; null is every column. */
  @ApiProperty({ type: [String], nullable: true })
  columns!: string[] | null;

  /** Fingerprints of the findings that touch it; empty when none does. */
  because!: string[];

  /**
   * Why it is unaffected: nothing breaks, it lists other columns, it keeps a version that stays readable, or what it
   * requires still holds, which is its consent. Null when it is affected.
   */
  @ApiProperty({ enum: [...SPARED_BY, null], nullable: true })
  spared_by!: string | null;
}

/** An asset that reads from the changed one, directly or not. */
export class DownstreamView {
  asset_id!: string;

  fqn!: string;

  owner_team_id!: string;

  /** 1 reads it directly. */
  depth!: number;

  /** Names from the changed asset to this one. */
  path!: string[];

  /** Whether the change can reach it; its owner is told, never asked. */
  affected!: boolean;
}

/** What a publish would do, and whom it would hurt. */
export class ImpactView {
  @ApiProperty({ enum: DECISIONS })
  decision!: Decision;

  /** The class of version the change deserves; null when nothing changes. */
  @ApiProperty({ enum: [...CHANGE_CLASSES, 'initial', null], nullable: true })
  change_class!: ChangeClass | 'initial' | null;

  verdicts!: VerdictsView;

  @ApiProperty({ type: [FindingView] })
  findings!: Finding[];

  suggested_version!: string;

  affected!: RegistrationImpactView[];

  unaffected!: RegistrationImpactView[];

  downstream!: DownstreamView[];

  /** Whether a bound cut `downstream` short. */
  truncated!: boolean;
}

/** What a publish did, or, for a dry run, would do. */
export class PublishAnswerView {
  /** `published`, `proposed` (consumers have to agree first), `unchanged`, or `suggested` (nothing written). */
  @ApiProperty({ enum: DECISIONS })
  decision!: Decision;

  /** Why: `first_contract`, `pre_release`, `identical`, `compatible`, `nobody_affected`, `forced` or `consumers_affected`. */
  reason!: string;

  @ApiProperty({ type: ContractView, nullable: true })
  contract!: ContractView | null;

  @ApiProperty({ type: ProposalView, nullable: true })
  proposal!: ProposalView | null;

  @ApiProperty({ enum: [...CHANGE_CLASSES, 'initial', null], nullable: true })
  change_class!: ChangeClass | 'initial' | null;

  @ApiProperty({ type: [FindingView] })
  findings!: Finding[];

  verdicts!: VerdictsView;

  /** Whether it was published over consumers who had not agreed. */
  forced!: boolean;

  suggested_version!: string;

  affected!: RegistrationImpactView[];

  unaffected!: RegistrationImpactView[];
}

/** The answer to a publish. */
export const publishAnswerView = (
  judgement: Judgement,
  { contract, proposal }: { contract: ContractView | null; proposal: ProposalView | null },
): PublishAnswerView => ({
  decision: judgement.decision,
  reason: judgement.reason,
  contract,
  proposal,
  change_class: judgement.changeClass,
  findings: [...judgement.findings, ...judgement.unmet],
  verdicts: judgement.verdicts,
  forced: judgement.forced,
  suggested_version: judgement.suggestedVersion,
  affected: judgement.affected,
  unaffected: judgement.unaffected,
});
