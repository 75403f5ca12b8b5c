import { ProposalView } from './proposal.view.js';

/** Consumers have to agree first; until then everything is as before. */
export class ProposedChangeView {
  decision!: 'proposed';

  proposal!: ProposalView;
}
