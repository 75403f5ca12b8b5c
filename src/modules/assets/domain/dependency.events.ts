import type { DomainEvent } from '../../../kernel/domain-event.js';

interface ReadingAsset {
  readonly id: string;
  readonly fqn: string;
  readonly ownerTeamId: string;
}

interface EdgeFacts {
  readonly id: string;
  readonly upstreamAssetId: string;
  readonly columns: unknown;
}

/** What one import says an asset reads has changed. */
export const dependenciesRecorded = (
  asset: ReadingAsset,
  change: {
    readonly kind: string;
    readonly project: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  },
): DomainEvent => ({
  action: 'dependency.recorded',
  entityType: 'asset',
  entityId: asset.id,
  ...concerning(asset),
  after: { source: change.kind, project: change.project, added: change.added, removed: change.removed },
  data: {
    asset_id: asset.id,
    asset_fqn: asset.fqn,
    source: change.kind,
    project: change.project,
    added_upstream_asset_ids: change.added,
    removed_upstream_asset_ids: change.removed,
  },
});

/** A hand-made edge came or went. */
export function dependencyEvent(
  action: 'dependency.added' | 'dependency.removed',
  asset: ReadingAsset,
  { id, upstreamAssetId, columns }: EdgeFacts,
): DomainEvent {
  const audited = { upstream_asset_id: upstreamAssetId, columns };
  return {
    action,
    entityType: 'dependency',
    entityId: id,
    ...concerning(asset),
    ...(action === 'dependency.added' ? { after: audited } : { before: audited }),
    data: { dependency_id: id, asset_id: asset.id, asset_fqn: asset.fqn, upstream_asset_id: upstreamAssetId },
  };
}

const concerning = ({ id, ownerTeamId }: ReadingAsset) => ({
  assetId: id,
  teamId: ownerTeamId,
  onBehalfOf: ownerTeamId,
});
