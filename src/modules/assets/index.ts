export { AssetsModule } from './assets.module.js';
export { ApplyAssetChange } from './changes/apply-asset-change.js';
export { CreateAsset } from './commands/create-asset.command.js';
export { DeleteAsset } from './commands/delete-asset.command.js';
export { RecordDependencies } from './commands/record-dependencies.command.js';
export { UpdateAsset } from './commands/update-asset.command.js';
export { findingsOfChange } from './domain/asset-change.js';
export type { AssetChange } from './domain/asset-change.js';
export { AssetExists, AssetHasConsumers, AssetNotYours, TeamHasAssets } from './domain/asset.errors.js';
export { Asset } from './persistence/asset.entity.js';
export { AssetTransfer } from './persistence/asset-transfer.entity.js';
export { cancelTransfersTo } from './transfers/close-transfer.js';
export {
  anyAssetOf,
  assetNamed,
  assetsById,
  assetSummaries,
  liveAsset,
  lockAsset,
  lockAssetEvenDeleted,
  lockAssets,
  ofLiveAsset,
  refuseStrangers,
} from './persistence/asset-rows.js';
export type { AssetSummary } from './persistence/asset-rows.js';
export { Dependency } from './persistence/dependency.entity.js';
export { touchedDownstream } from './domain/touched-downstream.js';
export { downstreamOwners, edgesAmong, lineageOf } from './persistence/lineage.js';
export { changesIn } from './http/assets.bodies.js';
export { UpdateAssetBody } from './http/assets.dto.js';
export { AssetConsumers } from './ports/asset-consumers.js';
export type { ProposedChange } from './ports/asset-consumers.js';
export { AssetView, assetView } from './queries/asset.view.js';
export { Assets } from './queries/assets.query.js';
