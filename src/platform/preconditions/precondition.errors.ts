import { DomainError } from '../../kernel/domain-error.js';

/** The header lists no entity tags. */
export class ConditionMalformed extends DomainError {
  readonly refusal = 'malformed';
  readonly code = 'precondition.malformed';

  constructor(header: string) {
    const message = 'must be * or a list of entity tags, each in double quotes as ETag shows it';
    super(`${header} ${message}`, {}, [{ pointer: header, message }]);
  }
}

/** The thing is no longer as the client saw it; whoever changes it reads it first. */
export class PreconditionFailed extends DomainError {
  readonly refusal = 'precondition_failed';
  readonly code = 'precondition.failed';

  constructor(current: string | null) {
    const remedy = current === null ? 'there is nothing here that has an ETag' : 'read it again, and decide again';
    super(`If-Match does not name the current state: ${remedy}`, { etag: current }, [
      { pointer: 'If-Match', message: 'does not name the current state' },
    ]);
  }
}
