import { Module } from '@nestjs/common';
import { Draining } from './draining.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

/** Liveness, readiness, and the end of the process. */
@Module({ controllers: [HealthController], providers: [Draining, Readiness] })
export class HealthModule {}
