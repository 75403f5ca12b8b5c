import { Global, Module } from '@nestjs/common';
import { TeamDeparture } from '../identity/index.js';
import { TeamDepartureThroughWorkflow } from './adapters/team-departure-through-workflow.js';

/** Global, because modules below ask it through the ports they declare. */
@Global()
@Module({
  providers: [{ provide: TeamDeparture, useClass: TeamDepartureThroughWorkflow }],
  exports: [TeamDeparture],
})
export class WorkflowModule {}
