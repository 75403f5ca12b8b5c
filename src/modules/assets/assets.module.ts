import { Module } from '@nestjs/common';
import { AssetPreconditions } from './adapters/asset-preconditions.js';
import { ApplyAssetChange } from './changes/apply-asset-change.js';
import { AddDependencyHandler } from './commands/add-dependency.command.js';
import { AskTransferHandler } from './commands/ask-transfer.command.js';
import { CreateAssetHandler } from './commands/create-asset.command.js';
import { DeleteAssetHandler } from './commands/delete-asset.command.js';
import { EndTransferHandler } from './commands/end-transfer.command.js';
import { RecordDependenciesHandler } from './commands/record-dependencies.command.js';
import { RemoveDependencyHandler } from './commands/remove-dependency.command.js';
import { RestoreAssetHandler } from './commands/restore-asset.command.js';
import { UpdateAssetHandler } from './commands/update-asset.command.js';
import { AssetsController } from './http/assets.controller.js';
import { LineageController } from './http/lineage.controller.js';
import { TransfersController } from './http/transfers.controller.js';
import { Assets } from './queries/assets.query.js';
import { LineageQueries } from './queries/lineage.query.js';
import { Transfers } from './queries/transfers.query.js';

/** Data objects, their owners and their lineage. */
@Module({
  controllers: [AssetsController, LineageController, TransfersController],
  providers: [
    CreateAssetHandler,
    UpdateAssetHandler,
    DeleteAssetHandler,
    RestoreAssetHandler,
    AskTransferHandler,
    EndTransferHandler,
    RecordDependenciesHandler,
    AddDependencyHandler,
    RemoveDependencyHandler,
    ApplyAssetChange,
    Assets,
    LineageQueries,
    Transfers,
    AssetPreconditions,
  ],
  exports: [ApplyAssetChange, Assets],
})
export class AssetsModule {}
