import { DomainError } from '../../../kernel/domain-error.js';

/** Live teams have different names, compared without case. */
export class TeamNameTaken extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'team.name_taken';

  constructor(name: string, existingId: string | null) {
    super(`There is already a team named ${name}`, { existing_id: existingId }, [
      { pointer: '/name', message: 'is taken by another team' },
    ]);
  }
}

/** A body names a team that does not exist or was deleted. */
export class TeamUnknown extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'team.unknown';

  constructor(field: string, teamId: string) {
    super(`There is no team ${teamId}`, { team_id: teamId }, [{ pointer: `/${field}`, message: 'names no live team' }]);
  }
}

/** A key never gives more than its maker has. */
export class ScopeTooWide extends DomainError {
  readonly refusal = 'forbidden';
  readonly code = 'api_key.scope_too_wide';

  constructor(scope: string) {
    super(`A key with the ${scope} scope can be made only by a key that has it`, { scope });
  }
}

/** Expiry lies in the future. */
export class ExpiryInThePast extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'api_key.expiry_in_the_past';

  constructor() {
    super('expires_at must lie in the future', {}, [{ pointer: '/expires_at', message: 'must lie in the future' }]);
  }
}

/** A key that ends makes no key that ends later. */
export class OutlivesMaker extends DomainError {
  readonly refusal = 'forbidden';
  readonly code = 'api_key.outlives_maker';

  constructor(makerEnds: Date) {
    super(`This key ends at ${makerEnds.toISOString()}, and makes no key that lives longer`, {
      expires_at: makerEnds.toISOString(),
    });
  }
}

/** A key is rotated once; its successor may be rotated in turn. */
export class KeyRotated extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'api_key.rotated';

  constructor(keyId: string, successorId: string) {
    super(`Key ${keyId} was rotated already; rotate its successor`, { rotated_to: successorId });
  }
}

/** A revoked or expired key stays dead. */
export class KeyDead extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'api_key.dead';

  constructor(keyId: string) {
    super(`Key ${keyId} is revoked or expired; make a new one`, { id: keyId });
  }
}

/** Somebody must remain who can make keys. */
export class NoAdminKey extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'bootstrap.no_admin_key';

  constructor() {
    super('Make a key with the admin scope first: without one, nobody could make teams or keys any more');
  }
}
