import { expect, it } from '@jest/globals';
import {
  AnswerInvalid,
  NotRequired,
  ProposalClosed,
  ProposalNotApproved,
  ProposalNotReady,
  ProposalRevised,
  ProposalStale,
} from '../../../../../src/modules/workflow/domain/proposal.errors.js';

const due = new Date('2026-12-01T00:00:00Z');

it.each([
  [new ProposalClosed('p', 'expired'), 'conflict', 'proposal.closed', { status: 'expired' }],
  [new ProposalRevised('p', 1, 2), 'conflict', 'proposal.revised', { revision: 2, answered_revision: 1 }],
  [new NotRequired('p', 't'), 'forbidden', 'proposal.not_required', { team_id: 't' }],
  [new ProposalNotApproved('p', ['t']), 'conflict', 'proposal.not_approved', { waiting_for_team_ids: ['t'] }],
  [new ProposalNotReady('p', due), 'conflict', 'proposal.not_ready', { ready_at: due }],
  [new ProposalStale('p', ['f']), 'conflict', 'proposal.stale', { new_findings: ['f'] }],
])('%s tells a client what it needs to go on', (error, refusal, code, details) => {
  expect(error).toMatchObject({ refusal, code, details: { proposal_id: 'p', ...details } });
});

it('points at the field of an answer that is wrong', () => {
  expect(new AnswerInvalid('/notes', 'say why')).toMatchObject({
    refusal: 'invalid',
    errors: [{ pointer: '/notes', message: 'say why' }],
  });
});
