import { DomainError } from '../../kernel/domain-error.js';

/** Requests should go to another process, or wait. */
export class NotReady extends DomainError {
  readonly refusal = 'unavailable';
  readonly code = 'service.not_ready';

  constructor(reasons: readonly string[]) {
    super(`Not ready: ${reasons.join('; ')}.`, { reasons });
  }
}
