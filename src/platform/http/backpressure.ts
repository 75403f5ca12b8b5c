import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../config.js';
import { databaseKind } from '../database/orm-options.js';
import { Overloaded } from './http.errors.js';

const HEAP_SHARE = 0.9;
const SAMPLE_MS = 500;
const ALWAYS_ANSWERED = /^\/(health\/|metrics$)/;

/**
 * Refuses requests while this process lags behind or its heap is nearly full, so that those it has taken come to their
 * end; who watches it is always answered. The embedded database works on the same loop, whose delay then says nothing.
 */
export async function refuseOverload(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const onServer = databaseKind(settings) === 'postgresql';
  const maxEventLoopDelay = settings.MAX_EVENT_LOOP_DELAY ?? (onServer ? 200 : 0);
  if (maxEventLoopDelay === 0) {
    return;
  }
  await app.register(underPressure, {
    maxEventLoopDelay,
    maxHeapUsedBytes: getHeapStatistics().heap_size_limit * HEAP_SHARE,
    sampleInterval: SAMPLE_MS,
    pressureHandler: ({ routeOptions }) => {
      if (!ALWAYS_ANSWERED.test(routeOptions.url ?? '')) {
        throw new Overloaded();
      }
    },
  });
}
