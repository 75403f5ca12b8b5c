import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiInvalid } from '../../../platform/http/api-problems.js';
import { ImpactOfChanges } from '../queries/impact-of-changes.query.js';
import { ImpactsView } from '../queries/impacts.view.js';
import { ImpactBody } from './impact.dto.js';
import { wantedIn } from './publishing.dto.js';

@ApiTags('contracts')
@Controller('impact')
export class ImpactController {
  constructor(private readonly impacts: ImpactOfChanges) {}

  /**
   * Who changes of many assets would hurt, each judged by itself. Where one has been proposed already, it says who has
   * answered. What is wrong with an item is said of that item alone. Nothing is written.
   */
  @Post()
  @HttpCode(200)
  @RequireScope('read')
  @ApiOkResponse({ type: ImpactsView })
  @ApiInvalid()
  async impactOfChanges(@Body() { items }: ImpactBody): Promise<ImpactsView> {
    const changes = items.map((item) => ({
      assetId: item.asset_id ?? null,
      fqn: item.fqn ?? null,
      environment: item.environment,
      request: wantedIn(item),
      forced: item.force,
    }));
    return { results: await this.impacts.execute(changes) };
  }
}
