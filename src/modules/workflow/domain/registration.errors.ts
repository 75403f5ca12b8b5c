import { DomainError } from '../../../kernel/domain-error.js';

/** A registration lists only columns that the contract has. */
export class ColumnUnknown extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'registration.unknown_column';

  constructor(index: number, column: string, nearest: string | null) {
    const message = `the contract has no column ${column}${nearest === null ? '' : `; did you mean ${nearest}?`}`;
    super(message, { column, nearest }, [{ pointer: `/columns/${index}`, message }]);
  }
}

/** A pin names a version that consumers can stand on. */
export class PinUnknown extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'registration.unknown_version';

  constructor(version: string) {
    const message = `the asset has no version ${version} that is active or deprecated`;
    super(message, { version }, [{ pointer: '/pinned_version', message }]);
  }
}

/** Taking a vote away from a team that still has to answer is a force, and says why. */
export class ReasonMissing extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'registration.reason_missing';

  constructor() {
    const message = 'is required, because the team still has to answer an open proposal';
    super(`reason ${message}`, {}, [{ pointer: 'reason', message }]);
  }
}
