import type { FastifyInstance, FastifyRequest } from 'fastify';
import { traceParentIn, traceParentOf } from './traceparent.js';
import type { Span, Tracing } from './tracing.js';

/** A span for each request, in the trace of whoever asks; install before the hook that gives the log its context. */
export function traceRequests(fastify: FastifyInstance, tracing: Tracing): void {
  const { source } = tracing;
  if (source === null) {
    return;
  }
  const spans = new WeakMap<FastifyRequest, Span>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { method, headers, raw } = request;
    const route = routeOf(request);
    const name = route === null ? method : `${method} ${route}`;
    const span = source.open('server', name, traceParentIn(headers['traceparent']));
    span.note({ 'http.request.method': method, ...(route !== null && { 'http.route': route }) });
    spans.set(request, span);
    // As each hop does with what it passes on; the log reads its trace there.
    raw.headers['traceparent'] = traceParentOf(span.place);
    tracing.within(span, done);
  });
  fastify.addHook('onResponse', (request, { statusCode }, done) => {
    const span = spans.get(request);
    span?.note({ 'http.response.status_code': statusCode });
    if (statusCode >= 500) {
      span?.fail(String(statusCode));
    }
    span?.end();
    done();
  });
}

const routeOf = ({ is404, routeOptions }: FastifyRequest): string | null => (is404 ? null : (routeOptions.url ?? null));
