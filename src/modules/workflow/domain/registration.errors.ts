import { DomainError } from '../../../kernel/domain-error.js';
import { errorsWithin } from './errors-within.js';
import type { Lack } from './requirement.js';

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

/** The requirement is no schema with promises beside it; every place that is wrong is named. */
export class RequirementInvalid extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'registration.invalid_requirement';

  constructor(refused: DomainError) {
    super(`The requirement cannot be read. ${refused.message}`, {}, errorsWithin('/requirement', refused));
  }
}

/** A requirement speaks for the registration, so it declares every column that the registration lists. */
export class RequirementLacksColumn extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'registration.requirement_lacks_column';

  constructor(index: number, column: string) {
    const message = `the requirement does not declare ${column}; declare it there, or do not list it`;
    super(message, { column }, [{ pointer: `/columns/${index}`, message }]);
  }
}

/** A requirement that the active contract does not meet, or not for certain, could never be broken. */
export class RequirementUnmet extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'registration.requirement_unmet';

  constructor(version: string, lacks: readonly Lack[]) {
    const errors = lacks.map(({ kind, path }) => ({
      pointer: '/requirement',
      message: `version ${version} does not give ${path || 'the row'} as required (${kind})`,
    }));
    super('The active contract does not meet the requirement; require less, or ask its owner for more', {}, errors);
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
