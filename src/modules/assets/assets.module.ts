import { Module } from '@nestjs/common';
import { CreateAssetHandler } from './commands/create-asset.command.js';
import { DeleteAssetHandler } from './commands/delete-asset.command.js';
import { RecordDependenciesHandler } from './commands/record-dependencies.command.js';
import { RestoreAssetHandler } from './commands/restore-asset.command.js';
import { UpdateAssetHandler } from './commands/update-asset.command.js';
import { AssetsController } from './http/assets.controller.js';
import { Assets } from './queries/assets.query.js';

/** Data objects, their owners and their lineage. */
@Module({
  controllers: [AssetsController],
  providers: [
    CreateAssetHandler,
    UpdateAssetHandler,
    DeleteAssetHandler,
    RestoreAssetHandler,
    RecordDependenciesHandler,
    Assets,
  ],
  exports: [Assets],
})
export class AssetsModule {}
