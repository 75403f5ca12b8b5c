import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import { newId } from '../ids.js';
import { UrlTooLong } from './http.errors.js';
import type { ProblemView } from './problem.view.js';

const LONGEST_URL = 4_096;
const MOST_HEADER_BYTES = 16 * 1024;

/** What a connection may cost before anything of ours sees it; kept alive longer than load balancers keep theirs. */
export const SERVER_LIMITS = {
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  http: { maxHeaderSize: MOST_HEADER_BYTES, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
  clientErrorHandler: (error, socket) => answerUnreadable(error, socket),
} satisfies FastifyHttpOptions<Server>;

/** Refuses addresses that are longer than any of ours can be. */
export function refuseLongUrls(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ raw }) => {
    if ((raw.url?.length ?? 0) > LONGEST_URL) {
      throw new UrlTooLong(LONGEST_URL);
    }
  });
}

const UNREADABLE: Readonly<Record<string, readonly [number, string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request.too_slow', 'The request did not arrive in time; send it again.'],
  HPE_HEADER_OVERFLOW: [431, 'request.headers_too_large', `Headers may take ${MOST_HEADER_BYTES} bytes together.`],
};
const MALFORMED = [400, 'request.malformed', 'This is not an HTTP request.'] as const;

/** What is no request for Fastify yet, because it is too slow, too large or no HTTP, gets a problem too, and no more. */
function answerUnreadable({ code }: Error & { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) {
    return;
  }
  const [status, problem, detail] = UNREADABLE[code ?? ''] ?? MALFORMED;
  const [title = 'Error', id] = [STATUS_CODES[status], newId()];
  const view: ProblemView = {
    type: `urn:tessera:problem:${problem}`,
    title,
    status,
    detail,
    instance: '/',
    code: problem,
    request_id: id,
    errors: [],
    details: {},
  };
  const body = JSON.stringify(view);
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-ID: ${id}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
