import { DomainError } from '../../../kernel/domain-error.js';

/** Versions only rise. */
export class VersionNotHigher extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'version.not_higher';

  constructor(version: string, highest: string) {
    super(`Version ${version} is not higher than ${highest}`, { version, highest }, [
      { pointer: '/version', message: `must be higher than ${highest}` },
    ]);
  }
}

/** The asset's `semver_mode` is `enforce`, and the change deserves a higher version. */
export class VersionUnderBump extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'version.under_bump';

  constructor(version: string, expected: string) {
    super(`This change needs version ${expected} or higher, not ${version}`, { version, expected_version: expected }, [
      { pointer: '/version', message: `must be at least ${expected}` },
    ]);
  }
}

/** Force overrides consumers, so it is an admin's, with a reason that audit keeps. */
export class ForceRefused extends DomainError {
  readonly refusal = 'forbidden';
  readonly code = 'contract.force_refused';

  constructor(why: string) {
    super(`Forcing is refused: ${why}`);
  }
}

/** Force says why, in 10 to 500 characters. */
export class ForceReasonMissing extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'contract.force_reason_missing';

  constructor(pointer: string) {
    super('Forcing needs a reason of 10 to 500 characters', {}, [
      { pointer, message: 'must have 10 to 500 characters' },
    ]);
  }
}

/** The asset has no such version. */
export class VersionUnknown extends DomainError {
  readonly refusal = 'not_found';
  readonly code = 'version.not_found';

  constructor(version: string, field: string) {
    super(`The asset has no version ${version}`, { version }, [{ pointer: field, message: 'names no version of it' }]);
  }
}
