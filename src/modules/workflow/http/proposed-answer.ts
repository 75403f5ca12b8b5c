import { ApiAcceptedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ProposedChange } from '../../assets/index.js';
import { ProposedChangeView } from '../queries/proposed-change.view.js';
import type { Proposals } from '../queries/proposals.query.js';

/** Documents that the change may become a proposal. */
export const ApiProposed = () =>
  ApiAcceptedResponse({ type: ProposedChangeView, description: 'Proposed: registered consumers have to agree first.' });

/** Answers 202 with the proposal that a change became. */
export async function proposedAnswer(
  reply: FastifyReply,
  proposals: Proposals,
  { proposalId }: ProposedChange,
): Promise<ProposedChangeView> {
  void reply.status(202);
  return { decision: 'proposed', proposal: await proposals.one(proposalId) };
}
