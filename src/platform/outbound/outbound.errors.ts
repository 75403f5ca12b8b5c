import { DomainError } from '../../kernel/domain-error.js';

/** A URL that the service will not call, whoever asks. */
export class UrlRefused extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'url.refused';

  constructor(why: string, pointer: string) {
    super(`The URL cannot be called: ${why}`, {}, [{ pointer, message: why }]);
  }
}
