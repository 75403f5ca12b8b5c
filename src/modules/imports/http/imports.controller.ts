import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiInvalid } from '../../../platform/http/api-problems.js';
import { ManyTransactions } from '../../../platform/idempotency/many-transactions.js';
import { ImportDbt } from '../commands/import-dbt.command.js';
import { ImportReportView } from '../queries/import-report.view.js';
import { ImportDbtBody } from './imports.dto.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly commands: CommandBus) {}

  /**
   * Import a dbt project: assets, contracts or proposals, lineage, consumers and test results. One bad model never loses the others.
   *
   * An import is many transactions, and the same again changes nothing. With an `Idempotency-Key` its answer is recorded
   * once all of it is done: where it broke off midway, the same request goes on from there.
   */
  @Post('dbt')
  @HttpCode(200)
  @RequireScope('write')
  @ManyTransactions()
  @ApiOkResponse({ type: ImportReportView })
  @ApiInvalid()
  importDbt(@By() by: Actor, @Body() body: ImportDbtBody): Promise<ImportReportView> {
    const { manifest, catalog = null, run_results: runResults = null, project = null } = body;
    return this.commands.execute(
      new ImportDbt(by, {
        artifacts: { manifest, catalog, runResults, options: { project } },
        environment: body.environment,
        defaultOwnerTeamId: body.default_owner_team_id ?? null,
        dryRun: body.dry_run,
        publish: body.publish,
        group: body.group,
        registerConsumers: body.register_consumers,
      }),
    );
  }
}
