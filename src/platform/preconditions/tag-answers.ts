import type { FastifyInstance } from 'fastify';
import { entityTagOf, entityTagsIn, isKnown } from './entity-tag.js';

/** A route that ends with an id shows one thing. */
const ONE_THING = /\/:\w+$/;

/** Gives every answer that shows one thing its `ETag`, and spares a client the body that it has already. */
export function tagAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    const shown = request.method === 'GET' || request.method === 'HEAD';
    if (!shown || reply.statusCode !== 200 || typeof payload !== 'string' || !isOneThing(request.routeOptions.url)) {
      return payload;
    }
    const tag = entityTagOf(payload);
    void reply.header('etag', tag);
    const known = request.headers['if-none-match'];
    if (known === undefined || !isKnown(tag, entityTagsIn(known, 'If-None-Match'))) {
      return payload;
    }
    void reply.code(304).removeHeader('content-type');
    return null;
  });
}

const isOneThing = (url = ''): boolean => url.startsWith('/api/v1/') && ONE_THING.test(url);
