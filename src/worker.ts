import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { loadConfig } from './platform/config.js';
import { loggerFor } from './platform/logging/logger.js';

/** A process that delivers webhooks and serves nothing; as many as needed run beside the API. */
try {
  const settings = { ...loadConfig(), DELIVERY: 'in_process', SCHEDULER_SECONDS: 0 } as const;
  const app = await NestFactory.createApplicationContext(AppModule.with(settings), {
    logger: await loggerFor(settings),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  process.stdout.write('Tessera is delivering\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
