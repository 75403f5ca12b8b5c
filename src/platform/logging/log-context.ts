import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { traceParentIn } from '../tracing/traceparent.js';

/** What every line says that is written on behalf of a request. */
export interface LogContext {
  readonly request_id: string;
  /** Of the caller's trace, where it sends one, and else of ours, where there is one. */
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
  const parent = traceParentIn(headers['traceparent']);
  return parent === null ? { request_id: id } : { request_id: id, trace_id: parent.traceId };
}
