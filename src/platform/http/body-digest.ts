import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const digests = new WeakMap<object, Buffer>();

/** Remembers what the body of the request was, byte for byte, without keeping it. */
export function rememberBody(request: FastifyRequest, body: string): void {
  digests.set(request, createHash('sha256').update(body, 'utf8').digest());
}

/** SHA-256 over the body as it was sent and over what else the request was made for. */
export function bodyDigest(request: FastifyRequest, more = ''): Buffer {
  const body = digests.get(request) ?? Buffer.alloc(0);
  return createHash('sha256').update(body).update('\0').update(more, 'utf8').digest();
}
