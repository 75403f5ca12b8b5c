import { Global, Module } from '@nestjs/common';
import { Scheduler } from './scheduler.js';

/** Lets every module have work done that the clock brings. */
@Global()
@Module({ providers: [Scheduler], exports: [Scheduler] })
export class SchedulerModule {}
