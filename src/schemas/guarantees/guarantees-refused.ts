import { DomainError, type FieldError } from '../../kernel/domain-error.js';

/** The guarantees are no promises that can be kept of this table; every place that is wrong is named. */
export class GuaranteesRefused extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'guarantee.invalid';

  constructor(errors: readonly FieldError[]) {
    super(`The guarantees are not valid: ${errors[0]?.message ?? 'unreadable'}`, {}, errors);
  }
}
