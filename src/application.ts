import 'reflect-metadata';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import type { Settings } from './platform/config.js';
import type { OrmOptions } from './platform/database/orm-options.js';
import { recordDenials } from './platform/auth/denials.js';
import { authenticateLargeBodies } from './platform/auth/large-bodies.js';
import { refuseOtherMethods } from './platform/http/allowed-methods.js';
import { installBodyParser } from './platform/http/body-parser.js';
import { endConnectionsWhileDraining } from './platform/health/draining.js';
import { refuseOverload } from './platform/http/backpressure.js';
import { serveDocs } from './platform/http/docs.js';
import { refuseLongUrls, SERVER_LIMITS } from './platform/http/limits.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { keepLogContext } from './platform/logging/log-context.js';
import { loggerFor } from './platform/logging/logger.js';
import { logRequests } from './platform/logging/request-lines.js';
import { tagAnswers } from './platform/preconditions/tag-answers.js';
import { requestIdOf } from './platform/http/request-id.js';
import { serveMetrics } from './platform/metrics/serve-metrics.js';
import { traceRequests } from './platform/tracing/trace-requests.js';
import { Tracing } from './platform/tracing/tracing.js';

const ROOT_PATHS = ['health/live', 'health/ready'];

/**
 * The HTTP application, not yet listening. `preview` builds only what the OpenAPI document is read from;
 * `orm` goes over the options that the settings lead to.
 */
export async function createApplication(
  settings: Settings,
  preview = false,
  orm: OrmOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    genReqId: (request: { headers: Parameters<typeof requestIdOf>[0] }) => requestIdOf(request.headers),
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      new ProblemFilter().answer(error, request, reply),
    trustProxy: settings.TRUST_PROXY.length > 0 && [...settings.TRUST_PROXY],
    ...SERVER_LIMITS,
    // What comes over a connection that is open already is answered to the end.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, orm), adapter, {
    logger: await loggerFor(preview ? { ...settings, LOG_LEVEL: 'error' } : settings),
    bodyParser: false,
    abortOnError: false,
    preview,
  });
  app.setGlobalPrefix('api/v1', { exclude: ROOT_PATHS });
  if (!preview) {
    await prepareHttp(app, settings);
  }
  return app;
}

async function prepareHttp(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  traceRequests(fastify, app.get(Tracing));
  keepLogContext(fastify);
  logRequests(fastify);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  refuseLongUrls(fastify);
  refuseOtherMethods(fastify);
  installBodyParser(fastify);
  tagAnswers(fastify);
  recordDenials(app);
  // An API answer is data, never a page; the page of Swagger UI has a policy of its own.
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
  app.enableCors({
    origin: settings.CORS_ORIGINS.includes('*') ? true : [...settings.CORS_ORIGINS],
    // OPTIONS without the headers of a preflight is answered too, instead of a text that is no problem document.
    strictPreflight: false,
    methods: ['GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS'],
    exposedHeaders: ['X-Request-ID', 'ETag', 'Idempotency-Replayed', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
  });
  await refuseOverload(app, settings);
  app.enableShutdownHooks();
  endConnectionsWhileDraining(app);
  authenticateLargeBodies(app);
  serveMetrics(app);
  await serveDocs(app);
}
