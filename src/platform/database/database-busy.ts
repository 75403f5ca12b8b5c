import { DomainError } from '../../kernel/domain-error.js';

/** Too many are in line for the database, or for one row of it; nothing was done. */
export class DatabaseBusy extends DomainError {
  readonly refusal = 'unavailable';
  readonly code = 'database.busy';

  constructor() {
    super('Too many requests wait for the database; try again in a moment.', { retry_after: 1 });
  }
}
