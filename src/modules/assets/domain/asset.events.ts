import type { DomainEvent } from '../../../kernel/domain-event.js';

/** What the log keeps of an asset: everything its owner decides. */
export interface AssetFacts {
  readonly id: string;
  readonly fqn: string;
  readonly environment: string;
  readonly kind: string;
  readonly ownerTeamId: string;
  readonly compatibility: string;
  readonly content: string;
  readonly semverMode: string;
  readonly materializedVersions: boolean;
  readonly tags: readonly string[];
  readonly description: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
}

type AssetAction = 'asset.created' | 'asset.updated' | 'asset.deleted' | 'asset.restored';

/** One event of an asset's own life; its owner hears of it, and so does a former owner. */
export function assetEvent(
  action: AssetAction,
  { before, after }: { before?: AssetFacts; after?: AssetFacts },
  audience: readonly string[] = [],
): DomainEvent {
  const asset = after ?? before;
  if (!asset) {
    throw new Error(`${action} needs the asset it is about`);
  }
  return {
    action,
    entityType: 'asset',
    entityId: asset.id,
    assetId: asset.id,
    teamId: asset.ownerTeamId,
    audience: [...audience, ...(before ? [before.ownerTeamId] : [])],
    ...(before ? { before: audited(before) } : {}),
    ...(after ? { after: audited(after) } : {}),
    data: { asset_id: asset.id, fqn: asset.fqn, environment: asset.environment, owner_team_id: asset.ownerTeamId },
    onBehalfOf: asset.ownerTeamId,
  };
}

const audited = (asset: AssetFacts) => ({
  fqn: asset.fqn,
  environment: asset.environment,
  kind: asset.kind,
  owner_team_id: asset.ownerTeamId,
  compatibility: asset.compatibility,
  content: asset.content,
  semver_mode: asset.semverMode,
  materialized_versions: asset.materializedVersions,
  tags: asset.tags,
  description: asset.description,
  metadata: asset.metadata,
});
