import { MikroORM } from '@mikro-orm/core';
import { MikroOrmModule } from '@mikro-orm/nestjs';
import { type DynamicModule, Global, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config, type Settings } from '../config.js';
import { Metrics } from '../metrics/metrics.js';
import { holdDataDirectory, releaseDataDirectory } from './data-directory.js';
import { Database } from './database.js';
import { migrate } from './migrate.js';
import { databaseKind, embeddedDirectory, type OrmOptions } from './orm-options.js';
import { showPool } from './pool-metrics.js';

/** Opens the configured database, migrates it before anything is served, and lets go of its directory after closing. */
@Global()
@Module({})
export class DatabaseModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly orm: MikroORM,
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  static register(settings: Settings, options: OrmOptions): DynamicModule {
    if (databaseKind(settings) === 'embedded' && !embeddedDirectory(settings).startsWith('memory:')) {
      holdDataDirectory(settings.DATA_DIR);
    }
    return {
      module: DatabaseModule,
      imports: [
        MikroOrmModule.forRootAsync({
          driver: options.driver as never,
          useFactory: () => ({ ...options, registerRequestContext: false }) as never,
        }),
      ],
      providers: [Database, Clock],
      exports: [Database, Clock],
    };
  }

  async onModuleInit(): Promise<void> {
    await migrate(this.orm, this.config.settings);
    await showPool(this.orm, this.metrics);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.orm.close();
    releaseDataDirectory(this.config.settings.DATA_DIR);
  }
}
