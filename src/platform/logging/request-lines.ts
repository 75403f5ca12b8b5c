import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { inContextOf } from './log-context.js';

/** Who watches asks every few seconds, which is no news. */
const WATCHED = /^\/(health\/|metrics$)/;

/** One line for each request: by the route as it is declared, because addresses may hold what is nobody's business. */
export function logRequests(fastify: FastifyInstance): void {
  const logger = new Logger('Request');
  fastify.addHook('onResponse', (request, { statusCode, elapsedTime }, done) => {
    const { method, routeOptions, is404 } = request;
    const route = is404 ? 'none' : (routeOptions.url ?? 'none');
    const line = { method, route, status: statusCode, duration_ms: Math.round(elapsedTime * 10) / 10 };
    inContextOf(request, () => logger[WATCHED.test(route) ? 'debug' : 'log'](line));
    done();
  });
}
