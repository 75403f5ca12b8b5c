import { DomainError } from '../../kernel/domain-error.js';

/** The header is there, and is no key. */
export class IdempotencyKeyMalformed extends DomainError {
  readonly refusal = 'malformed';
  readonly code = 'idempotency_key.malformed';

  constructor() {
    const message = 'must be 1 to 255 visible ASCII characters, once; a UUID will do';
    super(`Idempotency-Key ${message}`, {}, [{ pointer: 'Idempotency-Key', message }]);
  }
}

/** The key was used for another request; whoever repeats one sends the same again. */
export class IdempotencyKeyReused extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'idempotency_key.reused';

  constructor(key: string, differs: string) {
    super(`Idempotency-Key ${key} was used for a request with another ${differs}; use a new key`, { key }, [
      { pointer: 'Idempotency-Key', message: `was used for a request with another ${differs}` },
    ]);
  }
}
