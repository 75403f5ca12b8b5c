import { Module } from '@nestjs/common';
import { PublishContractHandler } from './commands/publish-contract.command.js';
import { ContractsController } from './http/contracts.controller.js';
import { SchemasController } from './http/schemas.controller.js';
import { JudgePublication } from './publishing/judge-publication.js';
import { PublishVersion } from './publishing/publish-version.js';
import { CompareSchemas } from './queries/compare-schemas.query.js';
import { Contracts } from './queries/contracts.query.js';

/** Versions of promises: judged, published, compared. */
@Module({
  controllers: [ContractsController, SchemasController],
  providers: [PublishContractHandler, JudgePublication, PublishVersion, CompareSchemas, Contracts],
  exports: [JudgePublication, PublishVersion],
})
export class ContractsModule {}
