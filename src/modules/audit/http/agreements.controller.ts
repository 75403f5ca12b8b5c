import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AgreementView } from '../queries/agreement.view.js';
import { Agreements } from '../queries/agreements.query.js';
import { AgreementQuery } from './audit.dto.js';

@ApiTags('audit')
@Controller('audit/assets')
export class AgreementsController {
  constructor(private readonly agreements: Agreements) {}

  /**
   * Who had agreed to what about an asset at a moment. Told from the log alone: the version in force, who was registered,
   * what was proposed, and the last answer of each team.
   */
  @Get(':id/agreement')
  @RequireScope('read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: AgreementView })
  @ApiNotFound()
  @ApiInvalid()
  getAgreement(@Param('id', UuidPipe) id: string, @Query() { as_of: asOf }: AgreementQuery): Promise<AgreementView> {
    return this.agreements.about(id, asOf === undefined ? null : new Date(asOf));
  }
}
