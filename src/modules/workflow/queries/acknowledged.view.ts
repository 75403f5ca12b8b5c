import { AcknowledgmentView } from './acknowledgment.view.js';
import { ProposalView } from './proposal.view.js';

/** The answer that was kept, and where the proposal stands with it. */
export class AcknowledgedView {
  acknowledgment!: AcknowledgmentView;

  proposal!: ProposalView;
}
