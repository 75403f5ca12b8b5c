import { Module } from '@nestjs/common';
import { PublishContractHandler } from './commands/publish-contract.command.js';
import { ContractsController } from './http/contracts.controller.js';
import { SchemasController } from './http/schemas.controller.js';
import { ForcePermission } from './publishing/force-permission.js';
import { JudgePublication } from './publishing/judge-publication.js';
import { PublishVersion } from './publishing/publish-version.js';
import { CompareSchemas } from './queries/compare-schemas.query.js';
import { Contracts } from './queries/contracts.query.js';

/** Versions of promises: judged, published, compared. */
@Module({
  controllers: [ContractsController, SchemasController],
  providers: [PublishContractHandler, JudgePublication, PublishVersion, ForcePermission, CompareSchemas, Contracts],
  exports: [JudgePublication, PublishVersion, ForcePermission, Contracts],
})
export class ContractsModule {}
