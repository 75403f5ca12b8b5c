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

/** A version ends only forwards: active, deprecated, retired; a pre-release is only retired. */
export class ContractNotEndable extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'contract.not_endable';

  constructor(version: string, status: string, wanted: string) {
    super(`Version ${version} is ${status} and cannot become ${wanted}`, { version, status });
  }
}

/** Consumers were told that the version stays until then. */
export class BeforeSunset extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'contract.before_sunset';

  constructor(version: string, sunsetAt: Date) {
    super(`Version ${version} was promised until ${sunsetAt.toISOString()}; retire it then`, {
      version,
      sunset_at: sunsetAt,
    });
  }
}

/** A sunset is a promise: it lies ahead, and is put off but not brought forward. */
export class SunsetInvalid extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'contract.sunset_invalid';

  constructor(message: string) {
    super(`sunset_at ${message}`, {}, [{ pointer: '/sunset_at', message }]);
  }
}
