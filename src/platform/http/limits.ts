import type { Server } from 'node:http';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import { UrlTooLong } from './http.errors.js';
import { refuseUnreadable } from './unreadable-request.js';

const LONGEST_URL = 4_096;
const MOST_HEADER_BYTES = 16 * 1024;

/** What a connection may cost before anything of ours sees it; kept alive longer than load balancers keep theirs. */
export const SERVER_LIMITS = {
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  http: { maxHeaderSize: MOST_HEADER_BYTES, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
  clientErrorHandler: refuseUnreadable,
} satisfies FastifyHttpOptions<Server>;

/** Refuses addresses that are longer than any of ours can be. */
export function refuseLongUrls(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ raw }) => {
    if ((raw.url?.length ?? 0) > LONGEST_URL) {
      throw new UrlTooLong(LONGEST_URL);
    }
  });
}
