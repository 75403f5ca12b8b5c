import type { DomainEvent } from '../../../kernel/domain-event.js';

/** What one source says an asset reads has changed. */
export const dependenciesRecorded = (
  asset: { readonly id: string; readonly fqn: string; readonly ownerTeamId: string },
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
  assetId: asset.id,
  teamId: asset.ownerTeamId,
  after: { source: change.kind, project: change.project, added: change.added, removed: change.removed },
  data: {
    asset_id: asset.id,
    asset_fqn: asset.fqn,
    source: change.kind,
    project: change.project,
    added_upstream_asset_ids: change.added,
    removed_upstream_asset_ids: change.removed,
  },
  onBehalfOf: asset.ownerTeamId,
});
