export { AssetsModule } from './assets.module.js';
export { CreateAsset } from './commands/create-asset.command.js';
export { RecordDependencies } from './commands/record-dependencies.command.js';
export { UpdateAsset } from './commands/update-asset.command.js';
export { AssetHasConsumers, AssetNotYours, TeamHasAssets } from './domain/asset.errors.js';
export { Asset } from './persistence/asset.entity.js';
export {
  anyAssetOf,
  assetsById,
  assetSummaries,
  liveAsset,
  lockAsset,
  lockAssetEvenDeleted,
  refuseStrangers,
} from './persistence/asset-rows.js';
export type { AssetSummary } from './persistence/asset-rows.js';
export { Dependency } from './persistence/dependency.entity.js';
export { downstreamOwners, lineageOf } from './persistence/lineage.js';
export { AssetConsumers } from './ports/asset-consumers.js';
export { Assets } from './queries/assets.query.js';
