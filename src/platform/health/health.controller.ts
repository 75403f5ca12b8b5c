import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/require-scope.js';
import { Database } from '../database/database.js';
import { ProblemView } from '../http/problem.view.js';
import { HealthView } from './health.view.js';

const PATIENCE_MS = 500;

@ApiTags('operations')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Whether the process runs. */
  @Get('live')
  @Public()
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  /** Whether requests can be served: the database answers within half a second. */
  @Get('ready')
  @Public()
  @ApiOkResponse({ type: HealthView })
  @ApiServiceUnavailableResponse({ type: ProblemView })
  async ready(): Promise<HealthView> {
    const answered = this.database
      .em()
      .execute('select 1')
      .then(
        () => true,
        () => false,
      );
    const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
    if (!(await Promise.race([answered, late]))) {
      throw new ServiceUnavailableException('The database does not answer.');
    }
    return { status: 'ok' };
  }
}
