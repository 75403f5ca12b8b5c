import { DomainError } from '../../../kernel/domain-error.js';

/** The document is no dbt artifact of a kind and version that can be read, so nothing of it was looked at. */
export class UnsupportedManifest extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'import.unsupported_manifest';
}

/** dbt's documents speak of other tables. */
export class AssetNotInManifest extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'import.asset_not_in_manifest';

  constructor(fqn: string) {
    super(`The manifest has no model, seed, snapshot or source that is ${fqn}`, { fqn }, [
      { pointer: '/manifest', message: 'does not name the asset' },
    ]);
  }
}
