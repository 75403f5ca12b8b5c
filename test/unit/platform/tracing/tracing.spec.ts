import { afterEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { fastify } from 'fastify';
import { DomainError } from '../../../../src/kernel/domain-error.js';
import type { Settings } from '../../../../src/platform/config.js';
import { inContextOf, keepLogContext } from '../../../../src/platform/logging/log-context.js';
import { loggerFor } from '../../../../src/platform/logging/logger.js';
import { type OtlpLimits, OtlpSpans } from '../../../../src/platform/tracing/otlp-spans.js';
import { traceRequests } from '../../../../src/platform/tracing/trace-requests.js';
import { Tracing } from '../../../../src/platform/tracing/tracing.js';
import { Collector, OTLP } from '../../../support/collector.js';
import { Receiver, type Received } from '../../../support/receiver.js';
import { testSettings } from '../../../support/settings.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

class NoSuchThing extends DomainError {
  readonly refusal = 'not_found';
  readonly code = 'thing.unknown';
}

const lines: string[] = [];
const destination = { write: (line: string) => void lines.push(line) };
Logger.overrideLogger(await loggerFor(testSettings({ LOG_LEVEL: 'log', LOG_FORMAT: 'json' }), destination));
const said = () => lines.splice(0).map((line) => JSON.parse(line) as object);

const opened: { close(): Promise<unknown> }[] = [];
afterEach(() => Promise.all(opened.splice(0).map((each) => each.close())));

/** A server that is traced; `collected` ends the tracing, and says what the collector then has. */
async function traced(settings: Partial<Settings> = {}, limits: OtlpLimits = {}) {
  const collector = await Collector.start();
  const tracing = new Tracing(
    new OtlpSpans(testSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.receiver.url, ...settings }), limits),
  );
  const server = fastify();
  traceRequests(server, tracing);
  keepLogContext(server);
  opened.push(server, collector);
  server.post('/things/:id', () => tracing.below('transaction', async () => new Logger('Thing').warn('half way')));
  const collected = async () => {
    await tracing.onApplicationShutdown();
    return collector.spans;
  };
  return { collector, tracing, server, collected };
}

describe('a request', () => {
  it('is a span by its route, in the trace of whoever asks, with what it does below it', async () => {
    const { server, collector, collected } = await traced({ OTEL_SERVICE_NAME: 'contracts' });
    const headers = { traceparent: `00-${TRACE}-${SPAN}-01`, 'x-api-key': 'a-secret-key' };
    // Over the network, where a body comes later than its head.
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    await fetch(`${address}/things/number-77?q=private`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ some: 'x'.repeat(200_000) }),
    });
    const [below, request] = await collected();
    expect(request).toMatchObject({ name: 'POST /things/:id', kind: OTLP.server, traceId: TRACE, parentSpanId: SPAN });
    expect(request!.facts).toEqual({
      'http.request.method': 'POST',
      'http.route': '/things/:id',
      'http.response.status_code': 200,
    });
    expect(below).toMatchObject({ name: 'transaction', kind: OTLP.internal, traceId: TRACE, facts: {} });
    expect(below!.parentSpanId).toBe(request!.spanId);
    expect(collector.services).toEqual(['contracts']);
    expect(collector.text).not.toMatch(/a-secret-key|private|number-77/);
    expect(said()).toMatchObject([{ msg: 'half way', trace_id: TRACE }]);
  });

  it('begins a trace where the caller has none, which the log names too', async () => {
    const { server, collected } = await traced();
    await server.inject({ method: 'POST', url: '/things/1', payload: {} });
    const [below, request] = await collected();
    expect(request!.parentSpanId).toBeUndefined();
    expect(below!.traceId).toBe(request!.traceId);
    expect(said()).toMatchObject([{ msg: 'half way', trace_id: request!.traceId }]);
  });

  it('has failed when it is answered with 5xx, and not when it is refused', async () => {
    const { server, collected } = await traced();
    server.get('/broken', async () => {
      throw new Error('of nobody’s concern');
    });
    await server.inject('/broken');
    await server.inject('/nothing/here');
    expect(await collected()).toMatchObject([
      { name: 'GET /broken', status: OTLP.error, facts: { 'error.type': '500', 'http.response.status_code': 500 } },
      { name: 'GET', status: 0, facts: { 'http.request.method': 'GET', 'http.response.status_code': 404 } },
    ]);
  });

  it.each([
    ['parentbased_always_on', 1, '00', 0],
    ['always_on', 1, '00', 2],
    ['parentbased_traceidratio', 0, '01', 2],
    ['traceidratio', 0, '01', 0],
    ['always_off', 1, '01', 0],
  ] as const)('is kept or left out by the sampler %s %d when its caller’s flags are %s', async (...row) => {
    const [OTEL_TRACES_SAMPLER, OTEL_TRACES_SAMPLER_ARG, flags, kept] = row;
    const { server, collected } = await traced({ OTEL_TRACES_SAMPLER, OTEL_TRACES_SAMPLER_ARG });
    const headers = { traceparent: `00-${TRACE}-${SPAN}-${flags}` };
    await server.inject({ method: 'POST', url: '/things/1', payload: {}, headers });
    expect(await collected()).toHaveLength(kept);
    expect(said()).toMatchObject([{ trace_id: TRACE }]);
  });
});

describe('work below a span', () => {
  it('has failed when it throws, by the name of the error alone; a refusal is a result', async () => {
    const { tracing, collected } = await traced();
    const failing = async (error: Error) => {
      const work = async () => {
        throw error;
      };
      await expect(tracing.below('transaction', work)).rejects.toBe(error);
    };
    await tracing.apart('server', 'request', async () => {
      await failing(new TypeError('secret words'));
      await failing(new NoSuchThing('no such thing'));
    });
    expect(await collected()).toMatchObject([
      { status: OTLP.error, facts: { 'error.type': 'TypeError' } },
      { status: 0, facts: { 'error.type': 'NoSuchThing' } },
      { name: 'request' },
    ]);
  });

  it('is no part of a trace that has ended, nor of none', async () => {
    const { tracing, collected } = await traced();
    let late = Promise.resolve('');
    const ended = Promise.withResolvers<void>();
    await tracing.apart('server', 'request', async () => {
      late = ended.promise.then(() => tracing.below('transaction', async () => 'late'));
    });
    ended.resolve();
    expect([await late, await tracing.below('transaction', async () => 'alone')]).toEqual(['late', 'alone']);
    expect((await collected()).map(({ name }) => name)).toEqual(['request']);
  });

  it('is only done where nothing is traced', async () => {
    const tracing = new Tracing(null);
    expect(await tracing.below('transaction', async () => 'done')).toBe('done');
    expect(await tracing.apart('client', 'delivery', async (span) => span)).toBeNull();
    await tracing.onApplicationShutdown();
  });
});

describe('a collector', () => {
  it('that is away costs one warning, and neither answers nor the end of the process', async () => {
    const { server, tracing } = await traced(
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' },
      { timeoutMillis: 100 },
    );
    const answer = await server.inject({ method: 'POST', url: '/things/1', payload: {} });
    expect(answer.statusCode).toBe(200);
    said();
    await new Promise<void>((resolve, reject) =>
      inContextOf({ id: 'request-1', headers: {} }, () => void tracing.onApplicationShutdown().then(resolve, reject)),
    );
    const lost = said();
    expect(lost).toMatchObject([{ level: 'warn', msg: 'The collector took none of 2 spans (ECONNREFUSED)' }]);
    expect(lost[0]).not.toHaveProperty('request_id');
  });

  it('that never answers is not waited for', async () => {
    const silent = await Receiver.start(() => {});
    opened.push(silent);
    const limits = { flushMs: 20, timeoutMillis: 100 };
    const { tracing } = await traced({ OTEL_EXPORTER_OTLP_ENDPOINT: `${silent.url}/` }, limits);
    await tracing.apart('client', 'delivery', async () => {});
    await tracing.onApplicationShutdown();
    expect(silent.received.map(({ path }) => path)).toEqual(['/v1/traces']);
  });

  it('is asked at the address that is meant for traces, with the headers that it wants', async () => {
    const collector = await Collector.start();
    opened.push(collector);
    const { tracing } = await traced({
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.receiver.url}/in?tenant=1`,
      OTEL_EXPORTER_OTLP_HEADERS: { 'x-token': 'of the collector' },
    });
    await tracing.apart('client', 'delivery', async () => {});
    await tracing.onApplicationShutdown();
    const [{ path, headers }] = collector.receiver.received as [Received];
    expect([path, headers['x-token'], collector.spans.length]).toEqual(['/in?tenant=1', 'of the collector', 1]);
  });
});
