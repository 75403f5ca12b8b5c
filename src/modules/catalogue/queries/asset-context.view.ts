import { ApiProperty } from '@nestjs/swagger';
import { AssetView } from '../../assets/index.js';
import { ContractView, QualityResultView, QualityRunView } from '../../contracts/index.js';
import { ProposalView, RegistrationView } from '../../workflow/index.js';

/** A team by its name. */
export class ContextTeamView {
  id!: string;

  /** @example 'orders' */
  name!: string;
}

/** Who depends on the asset, and on which of its columns. */
export class ContextConsumerView extends RegistrationView {
  /** @example 'billing' */
  team_name!: string;
}

/** An asset that the one asked about reads, or that reads it. */
export class ContextAssetView {
  id!: string;

  /** @example 'shop.core.orders' */
  fqn!: string;

  /** @example 'production' */
  environment!: string;

  /** @example 'table' */
  kind!: string;

  owner_team_id!: string;
}

/** What is next to the asset in one direction. */
export class ContextLineageView {
  assets!: ContextAssetView[];

  /** Whether there is more: behind these, or beside them past a bound. `GET /assets/{id}/lineage` follows it. */
  truncated!: boolean;
}

/** How the asset's guarantees fared lately. */
export class ContextQualityView {
  /** The run that `require_passing` asks for. */
  @ApiProperty({ type: QualityRunView, nullable: true })
  newest_run!: QualityRunView | null;

  /** The newest results, newest first, of one run or several. */
  results!: QualityResultView[];

  /** Whether there are older results. */
  truncated!: boolean;
}

/** What there is to know of an asset before changing it or reading it, in one answer. */
export class AssetContextView {
  asset!: AssetView;

  owner!: ContextTeamView;

  /** The version that consumers should read; null before the first publish. */
  @ApiProperty({ type: ContractView, nullable: true })
  active_contract!: ContractView | null;

  /** Everyone who is registered, oldest first. */
  consumers!: ContextConsumerView[];

  /** Whether there are more consumers than are shown. */
  consumers_truncated!: boolean;

  /** What it is made from. */
  upstream!: ContextLineageView;

  /** What is made from it. */
  downstream!: ContextLineageView;

  /** What is proposed and not closed. */
  proposals!: ProposalView[];

  quality!: ContextQualityView;
}
