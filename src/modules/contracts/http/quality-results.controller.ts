import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { ReportQuality } from '../commands/report-quality.command.js';
import { QualityResultView } from '../queries/quality-result.view.js';
import { QualityResults } from '../queries/quality-results.query.js';
import { QualityRunView } from '../queries/quality-run.view.js';
import { QualityReportBody, QualityResultsQuery } from './quality-results.dto.js';
import { reportIn } from './quality-results.bodies.js';

@ApiTags('contracts')
@Controller('assets/:id/quality-results')
export class QualityResultsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly results: QualityResults,
  ) {}

  /** Report how an asset's guarantees fared in one run of checks: as a plain list, or as dbt's own documents. */
  @Post()
  @RequireScope('write')
  @ApiCreatedResponse({ type: QualityRunView, description: 'Kept.' })
  @ApiOkResponse({ type: QualityRunView, description: 'The same run was reported before; nothing was written.' })
  @ApiNotFound()
  @ApiConflict('A run of that id was reported with other results.')
  @ApiInvalid()
  async reportQuality(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: QualityReportBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QualityRunView> {
    const { run, recorded } = await this.commands.execute(new ReportQuality(by, id, reportIn(body)));
    void reply.status(recorded ? 201 : 200);
    return run;
  }

  /** How an asset's guarantees fared, newest first. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(QualityResultView) })
  @ApiNotFound()
  @ApiInvalid()
  listQualityResults(
    @Param('id', UuidPipe) id: string,
    @Query() query: QualityResultsQuery,
  ): Promise<Page<QualityResultView>> {
    return this.results.list(id, query, query);
  }
}
