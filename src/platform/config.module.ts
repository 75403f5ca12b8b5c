import { type DynamicModule, Module } from '@nestjs/common';
import { Config, type Settings } from './config.js';

/** Gives every module the settings the process was started with. */
@Module({})
export class ConfigModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: Config, useValue: new Config(settings) }],
      exports: [Config],
    };
  }
}
