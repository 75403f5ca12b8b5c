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

/** A number whose digits no double holds, so that it would be kept as another one. */
export class InexactNumber extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'body.inexact_number';

  constructor(pointer: string, number: string) {
    const kept = Number.isFinite(Number(number)) ? `would be kept as ${Number(number)}` : 'is larger than any number';
    const message = `${number.slice(0, 40)} ${kept}; send a number that JSON readers agree on, or a text`;
    super(`The number at ${pointer || 'the root'} is not exact: ${message}`, {}, [{ pointer, message }]);
  }
}

/** A key that an object has twice, of which readers of JSON keep the one or the other. */
export class RepeatedKey extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'body.repeated_key';

  constructor(pointer: string) {
    const message = 'stands twice in its object; leave one of them';
    super(`The key at ${pointer} ${message}`, {}, [{ pointer, message }]);
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

/** More than an address of this service can be. */
export class UrlTooLong extends DomainError {
  readonly refusal = 'too_long';
  readonly code = 'request.url_too_long';

  constructor(longest: number) {
    super(`The URL is longer than ${longest} characters; send long values in a body.`);
  }
}

/** This process has more to do than it can; another, or the same in a moment, can answer. */
export class Overloaded extends DomainError {
  readonly refusal = 'unavailable';
  readonly code = 'service.overloaded';

  constructor() {
    super('This process has too much to do; try again in a moment.', { retry_after: 2 });
  }
}
