import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/require-scope.js';
import { ProblemView } from '../http/problem.view.js';
import { HealthView, LiveView } from './health.view.js';
import { NotReady } from './not-ready.js';
import { Readiness } from './readiness.js';

@ApiTags('operations')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Whether the process runs. It asks nobody else. */
  @Get('live')
  @Public()
  @ApiOkResponse({ type: LiveView })
  live(): LiveView {
    return { status: 'ok' };
  }

  /**
   * Whether requests can be served: the database answers within half a second and has every migration, and the process is not
   * about to end. Without Redis they can: the answer says `degraded`.
   */
  @Get('ready')
  @Public()
  @ApiOkResponse({ type: HealthView })
  @ApiServiceUnavailableResponse({ type: ProblemView, description: '`details.reasons` says why.' })
  async ready(): Promise<HealthView> {
    const { reasons, degraded } = await this.readiness.look();
    if (reasons.length > 0) {
      throw new NotReady(reasons);
    }
    return { status: degraded.length > 0 ? 'degraded' : 'ok', degraded: [...degraded] };
  }
}
