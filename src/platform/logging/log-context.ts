import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What every line says that is written on behalf of a request. */
export interface LogContext {
  readonly request_id: string;
  /** Of the caller's trace, where it sends one. */
  readonly trace_id?: string;
}

const contexts = new AsyncLocalStorage<LogContext>();

export const logContext = (): LogContext | undefined => contexts.getStore();

/** Lets each line of the log name its request; install before all other hooks. */
export function keepLogContext(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => inContextOf(request, done));
}

/** Does it on behalf of the request. */
export const inContextOf = (request: Pick<FastifyRequest, 'id' | 'headers'>, work: () => void): void =>
  contexts.run(contextOf(request), work);

function contextOf({ id, headers }: Pick<FastifyRequest, 'id' | 'headers'>): LogContext {
  const trace = traceIdIn(headers['traceparent']);
  return trace === null ? { request_id: id } : { request_id: id, trace_id: trace };
}

/** The trace id of a W3C `traceparent` header; null when there is none, or it is not well-formed. */
export function traceIdIn(traceparent: unknown): string | null {
  const form = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-|$)/;
  return typeof traceparent === 'string' ? (form.exec(traceparent)?.[1] ?? null) : null;
}
