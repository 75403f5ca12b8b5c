import { DomainError } from '../../../kernel/domain-error.js';

/** Published, withdrawn, rejected and expired proposals take no more. */
export class ProposalClosed extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'proposal.closed';

  constructor(proposalId: string, status: string) {
    super(`The proposal is ${status} and takes no more answers or changes`, { proposal_id: proposalId, status });
  }
}

/** The answer names a revision that is no longer the current one. */
export class ProposalRevised extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'proposal.revised';

  constructor(proposalId: string, seen: number, current: number) {
    super(`The proposal is at revision ${current}; look at it again before you answer`, {
      proposal_id: proposalId,
      revision: current,
      answered_revision: seen,
    });
  }
}

/** An asset has one open proposal at a time, and it is of another kind. */
export class ProposalOpen extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'proposal.open';

  constructor(proposalId: string, open: string, wanted: string) {
    super(`A proposal to ${open} the asset is open; publish or withdraw it before proposing to ${wanted} it`, {
      existing_id: proposalId,
      kind: open,
    });
  }
}

/** Only teams that the findings touch answer. */
export class NotRequired extends DomainError {
  readonly refusal = 'forbidden';
  readonly code = 'proposal.not_required';

  constructor(proposalId: string, teamId: string) {
    super('Your team does not have to answer this proposal: none of its breaking findings touches what you read', {
      proposal_id: proposalId,
      team_id: teamId,
    });
  }
}

/** Someone whose consent is needed has not given it. */
export class ProposalNotApproved extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'proposal.not_approved';

  constructor(proposalId: string, waitingFor: readonly string[]) {
    super('The proposal is not approved: teams it affects have not consented', {
      proposal_id: proposalId,
      waiting_for_team_ids: waitingFor,
    });
  }
}

/** Everyone agreed, and somebody is still migrating. */
export class ProposalNotReady extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'proposal.not_ready';

  constructor(proposalId: string, readyAt: Date) {
    super(`Everyone has agreed; the last migration is due on ${readyAt.toISOString()}`, {
      proposal_id: proposalId,
      ready_at: readyAt,
    });
  }
}

/** What would be published is no longer what was agreed to. */
export class ProposalStale extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'proposal.stale';

  constructor(proposalId: string, newFindings: readonly string[]) {
    super('The contract has moved since this revision; post the change again to get a revision on top of it', {
      proposal_id: proposalId,
      new_findings: newFindings,
    });
  }
}

/** The answer lacks what its kind needs. */
export class AnswerInvalid extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'acknowledgment.invalid';

  constructor(pointer: string, message: string) {
    super(message, {}, [{ pointer, message }]);
  }
}
