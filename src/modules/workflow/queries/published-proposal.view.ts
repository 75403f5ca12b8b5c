import { ApiProperty } from '@nestjs/swagger';
import { ContractView } from '../../contracts/index.js';
import { ProposalView } from './proposal.view.js';

/** What a proposal became: a version, or a change of the asset. */
export class PublishedProposalView {
  @ApiProperty({ enum: ['published', 'applied'] })
  decision!: 'published' | 'applied';

  /** The version; null where the asset itself was changed. */
  @ApiProperty({ type: ContractView, nullable: true })
  contract!: ContractView | null;

  proposal!: ProposalView;
}
