import { ForbiddenException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TAKES_ARTIFACTS } from '../http/body-parser.js';
import { ApiKeyStrategy } from './api-key.strategy.js';
import { includesScope } from './scopes.js';

/** Reads large bodies only of those who may write: a guard comes after the body, when it has cost its memory already. */
export function authenticateLargeBodies(app: NestFastifyApplication): void {
  const strategy = app.get(ApiKeyStrategy);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'POST' || !TAKES_ARTIFACTS.test(request.routeOptions.url ?? '')) {
      return;
    }
    try {
      const user = await strategy.validate(request);
      Object.assign(request, { user });
      if (!includesScope(user.scopes, 'write')) {
        throw new ForbiddenException('This needs a key with the write scope.');
      }
    } catch (error) {
      void reply.header('connection', 'close');
      throw error;
    }
  });
}
