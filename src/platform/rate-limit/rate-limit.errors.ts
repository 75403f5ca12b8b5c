import { DomainError } from '../../kernel/domain-error.js';

/** Too much in too short a time; it grows back by itself. */
export class RateLimited extends DomainError {
  readonly refusal = 'limited';
  readonly code = 'rate_limit.exceeded';

  constructor(what: string, retryAfter: number) {
    super(`Too many requests ${what}; try again in ${retryAfter} seconds`, { retry_after: retryAfter });
  }
}
