export { AssetNotYours, TeamHasAssets } from './domain/asset.errors.js';
export { Asset } from './persistence/asset.entity.js';
export { anyAssetOf, liveAsset, lockAsset, refuseStrangers } from './persistence/asset-rows.js';
export { Dependency } from './persistence/dependency.entity.js';
