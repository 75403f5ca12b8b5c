import { DomainError } from '../../../kernel/domain-error.js';

/** A live asset of the same folded name stands in this environment. */
export class AssetExists extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'asset.exists';

  constructor(fqn: string, environment: string, existingId: string | null) {
    super(`There is already an asset ${fqn} in ${environment}`, { existing_id: existingId }, [
      { pointer: '/fqn', message: 'is taken in this environment, compared without quotes and case' },
    ]);
  }
}

/** A deleted asset keeps its consumers' history; only its owner or an admin brings it back. */
export class AssetOwnedElsewhere extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'asset.owned_elsewhere';

  constructor(fqn: string, assetId: string) {
    super(`${fqn} was deleted and belongs to another team; its owner or an admin can restore it`, {
      existing_id: assetId,
    });
  }
}

/** Only the owner changes an asset, or an admin on its behalf. */
export class AssetNotYours extends DomainError {
  readonly refusal = 'forbidden';
  readonly code = 'asset.not_yours';

  constructor(assetId: string, ownerTeamId: string) {
    super(`Asset ${assetId} belongs to another team. Use a key of its owner, or one with the admin scope.`, {
      asset_id: assetId,
      owner_team_id: ownerTeamId,
    });
  }
}

/** The change would take something from registered consumers, and cannot become a proposal. */
export class AssetHasConsumers extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'asset.has_consumers';

  constructor(assetId: string, change: string, teamIds: readonly string[]) {
    super(`Other teams depend on this asset: to ${change} it, first have them end or change their registrations`, {
      asset_id: assetId,
      consumer_team_ids: teamIds,
    });
  }
}

/** A new owner has to accept; only an admin moves an asset over its head. */
export class TransferNeedsAdmin extends DomainError {
  readonly refusal = 'forbidden';
  readonly code = 'asset.transfer_needs_admin';

  constructor() {
    super('Offer the asset to the other team with POST /assets/{id}/transfers; only an admin moves it at once', {}, [
      { pointer: '/owner_team_id', message: 'can be changed only with the admin scope; offer it as a transfer' },
    ]);
  }
}

/** Who owns the asset is one decision, what its readers agree to another. */
export class TransferNotAlone extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'asset.transfer_not_alone';

  constructor() {
    const message = 'cannot change together with what registered consumers have to agree to; send it by itself';
    super(`owner_team_id ${message}`, {}, [{ pointer: '/owner_team_id', message }]);
  }
}

/** A team that owns live assets cannot be deleted. */
export class TeamHasAssets extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'team.has_assets';

  constructor(teamId: string, assetId: string) {
    super('The team still owns live assets; delete them or move them to another team first', {
      team_id: teamId,
      example_asset_id: assetId,
    });
  }
}
