import { Module } from '@nestjs/common';
import { ContractPreconditions } from './adapters/contract-preconditions.js';
import { EndContractHandler } from './commands/end-contract.command.js';
import { PublishContractHandler } from './commands/publish-contract.command.js';
import { ReportQualityHandler } from './commands/report-quality.command.js';
import { EndVersion } from './ending/end-version.js';
import { ContractsController } from './http/contracts.controller.js';
import { QualityResultsController } from './http/quality-results.controller.js';
import { SchemasController } from './http/schemas.controller.js';
import { ForcePermission } from './publishing/force-permission.js';
import { JudgePublication } from './publishing/judge-publication.js';
import { PublishVersion } from './publishing/publish-version.js';
import { QualityNews } from './quality/quality-news.js';
import { CompareSchemas } from './queries/compare-schemas.query.js';
import { Contracts } from './queries/contracts.query.js';
import { QualityResults } from './queries/quality-results.query.js';

/** Versions of promises: judged, published, compared. */
@Module({
  controllers: [ContractsController, QualityResultsController, SchemasController],
  providers: [
    PublishContractHandler,
    EndContractHandler,
    ReportQualityHandler,
    QualityNews,
    QualityResults,
    JudgePublication,
    PublishVersion,
    EndVersion,
    ForcePermission,
    CompareSchemas,
    Contracts,
    ContractPreconditions,
  ],
  exports: [JudgePublication, PublishVersion, EndVersion, ForcePermission, Contracts, QualityResults],
})
export class ContractsModule {}
