import { DomainError } from '../../../kernel/domain-error.js';

/** An asset is offered to one team at a time. */
export class TransferOpen extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'transfer.open';

  constructor(transferId: string, toTeamId: string) {
    super('The asset is offered to a team already; cancel that transfer before asking another', {
      existing_id: transferId,
      to_team_id: toTeamId,
    });
  }
}

/** Accepted, declined and cancelled transfers take no more. */
export class TransferClosed extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'transfer.closed';

  constructor(transferId: string, status: string) {
    super(`The transfer is ${status} already`, { transfer_id: transferId, status });
  }
}

/** What was offered is not the offering team's any more. */
export class TransferOutdated extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'transfer.outdated';

  constructor(transferId: string) {
    super('The asset was deleted, or has another owner than the one who offered it', { transfer_id: transferId });
  }
}

/** The team has it already. */
export class TransferToOwner extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'transfer.to_owner';

  constructor(teamId: string) {
    const message = 'is the owner already';
    super(`to_team_id ${message}`, { team_id: teamId }, [{ pointer: '/to_team_id', message }]);
  }
}
