import { ContractView } from '../../contracts/index.js';
import { ProposalView } from './proposal.view.js';

/** The version that a proposal became. */
export class PublishedProposalView {
  decision!: 'published';

  contract!: ContractView;

  proposal!: ProposalView;
}
