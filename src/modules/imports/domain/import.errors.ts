import { DomainError } from '../../../kernel/domain-error.js';

/** The document is no dbt artifact of a kind and version that can be read, so nothing of it was looked at. */
export class UnsupportedManifest extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'import.unsupported_manifest';
}
