import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { ComparisonView } from '../queries/comparison.view.js';
import { ContractView } from '../queries/contract.view.js';
import { Contracts } from '../queries/contracts.query.js';
import { DiffQuery } from './contracts.dto.js';

@ApiTags('contracts')
@Controller()
export class ContractsController {
  constructor(private readonly contracts: Contracts) {}

  /** One version of a contract. */
  @Get('contracts/:id')
  @RequireScope('read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: ContractView })
  @ApiNotFound()
  @ApiInvalid()
  getContract(@Param('id', UuidPipe) id: string): Promise<string> {
    return this.contracts.text(id);
  }

  /** The versions of an asset's contract, oldest first. */
  @Get('assets/:id/contracts')
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(ContractView) })
  @ApiNotFound()
  @ApiInvalid()
  listContracts(@Param('id', UuidPipe) id: string, @Query() page: PageQuery): Promise<Page<ContractView>> {
    return this.contracts.of(id, page);
  }

  /** What changed between two versions of an asset's contract. */
  @Get('assets/:id/contracts/diff')
  @RequireScope('read')
  @ApiOkResponse({ type: ComparisonView })
  @ApiNotFound()
  @ApiInvalid()
  diffContracts(@Param('id', UuidPipe) id: string, @Query() { from, to }: DiffQuery): Promise<ComparisonView> {
    return this.contracts.diff(id, from, to);
  }
}
