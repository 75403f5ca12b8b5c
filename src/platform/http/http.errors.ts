import { DomainError, type FieldError, type Refusal } from '../../kernel/domain-error.js';

/** The body is not JSON; the only body fault that is a 400. */
export class MalformedJson extends DomainError {
  readonly code = 'body.malformed';

  constructor(
    why: string,
    readonly refusal: Refusal = 'malformed',
  ) {
    super(`The body is not readable JSON: ${why}`, {}, [{ pointer: '', message: why }]);
  }
}

/** Text that cannot be stored: a NUL character, or half of a surrogate pair. */
export class UnacceptableText extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'body.unacceptable_text';

  constructor(pointer: string) {
    const message = 'holds a NUL character or an unpaired surrogate; remove it';
    super(`The text at ${pointer || 'the root'} ${message}`, {}, [{ pointer, message }]);
  }
}

/** Fields, query or path values that do not fit the documented shapes. */
export class RequestInvalid extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'request.invalid';

  constructor(errors: readonly FieldError[]) {
    super(errors.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '), {}, errors);
  }
}
