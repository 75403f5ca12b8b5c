import { DomainError } from '../../../kernel/domain-error.js';

/** An asset does not read itself. */
export class DependsOnItself extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'dependency.on_itself';

  constructor() {
    const message = 'must be another asset';
    super(`upstream_asset_id ${message}`, {}, [{ pointer: '/upstream_asset_id', message }]);
  }
}

/** An edge leads to an asset that is there. */
export class UpstreamUnknown extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'dependency.upstream_unknown';

  constructor(assetId: string) {
    const message = 'names no live asset';
    super(`There is no asset ${assetId}`, { asset_id: assetId }, [{ pointer: '/upstream_asset_id', message }]);
  }
}

/** An import's edge comes and goes with its import. */
export class DependencyImported extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'dependency.imported';

  constructor(source: string, project: string) {
    super(`This edge comes from ${source} ${project}; it goes when that import no longer has it`, { source, project });
  }
}
