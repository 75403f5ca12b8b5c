import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AssetContext } from '../queries/asset-context.query.js';
import { AssetContextView } from '../queries/asset-context.view.js';

@ApiTags('catalogue')
@Controller('assets/:id/context')
export class AssetContextController {
  constructor(private readonly context: AssetContext) {}

  /** An asset with its owner, active contract, consumers, lineage next to it, open proposals and newest quality results. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: AssetContextView })
  @ApiNotFound()
  @ApiInvalid()
  getAssetContext(@Param('id', UuidPipe) id: string): Promise<AssetContextView> {
    return this.context.execute(id);
  }
}
