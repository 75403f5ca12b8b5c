import { Global, Module } from '@nestjs/common';
import { AssetsModule } from '../assets/index.js';
import { DbtRunReader } from '../contracts/index.js';
import { DbtDocumentsReader } from './adapters/dbt-documents-reader.js';
import { ImportDbtHandler } from './commands/import-dbt.command.js';
import { ImportAsset } from './dbt/import-asset.js';
import { ImportLog } from './dbt/import-log.js';
import { ImportModels } from './dbt/import-models.js';
import { PublishGroup } from './dbt/publish-group.js';
import { PublishPlanned } from './dbt/publish-planned.js';
import { RegisterPlanned } from './dbt/register-planned.js';
import { TeamDirectory } from './dbt/team-directory.js';
import { ImportsController } from './http/imports.controller.js';

/**
 * Brings what other tools know into assets, contracts and registrations, by the commands that the API uses. Global, because
 * contracts ask it through their port.
 */
@Global()
@Module({
  imports: [AssetsModule],
  controllers: [ImportsController],
  providers: [
    ImportDbtHandler,
    TeamDirectory,
    ImportModels,
    ImportAsset,
    PublishPlanned,
    PublishGroup,
    RegisterPlanned,
    ImportLog,
    { provide: DbtRunReader, useClass: DbtDocumentsReader },
  ],
  exports: [DbtRunReader],
})
export class ImportsModule {}
