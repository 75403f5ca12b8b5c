import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { MIGRATIONS } from '../migrations/index.js';
import { ENTITIES } from './mikro-orm.config.js';
import { AuditModule } from './modules/audit/index.js';
import { AssetsModule } from './modules/assets/index.js';
import { CatalogueModule } from './modules/catalogue/index.js';
import { ContractsModule } from './modules/contracts/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { ImportsModule } from './modules/imports/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { WorkflowModule } from './modules/workflow/index.js';
import { ApiKeyGuard } from './platform/auth/api-key.guard.js';
import { ApiKeyStrategy } from './platform/auth/api-key.strategy.js';
import { CacheModule } from './platform/cache/cache.module.js';
import type { Settings } from './platform/config.js';
import { ConfigModule } from './platform/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { type OrmOptions, ormOptions } from './platform/database/orm-options.js';
import { EngineModule } from './platform/engine/engine.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { ValidationPipe } from './platform/http/validation.pipe.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { QueueModule } from './platform/queue/queue.module.js';
import { IdempotencyModule } from './platform/idempotency/idempotency.module.js';
import { PreconditionsModule } from './platform/preconditions/preconditions.module.js';
import { RateLimitGuard } from './platform/rate-limit/rate-limit.guard.js';
import { RateLimits } from './platform/rate-limit/rate-limits.js';
import { SchedulerModule } from './platform/scheduler/scheduler.module.js';
import { TracingModule } from './platform/tracing/tracing.module.js';

/** The whole service: the platform, then the modules from the lowest up. */
@Module({})
export class AppModule {
  static with(settings: Settings, orm: OrmOptions = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(settings),
        DatabaseModule.register(settings, { ...ormOptions(settings, ENTITIES, MIGRATIONS), ...orm }),
        CqrsModule.forRoot(),
        EngineModule,
        HealthModule,
        MetricsModule,
        TracingModule,
        CacheModule,
        SchedulerModule,
        QueueModule.with(settings),
        IdempotencyModule,
        PreconditionsModule,
        IdentityModule,
        AssetsModule,
        ContractsModule,
        WorkflowModule,
        ImportsModule,
        CatalogueModule,
        NotificationsModule,
        AuditModule,
      ],
      providers: [
        ApiKeyStrategy,
        RateLimits,
        { provide: APP_GUARD, useClass: ApiKeyGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: ValidationPipe },
      ],
    };
  }
}
