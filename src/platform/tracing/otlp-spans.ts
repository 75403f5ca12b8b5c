import {
  ROOT_CONTEXT,
  type Span as OtelSpan,
  SpanKind as OtelKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Settings } from '../config.js';
import { ForgivingExporter } from './forgiving-exporter.js';
import type { TraceParent } from './traceparent.js';
import type { Span, SpanFacts, SpanKind, SpanSource } from './tracing.js';

const KINDS: Record<SpanKind, OtelKind> = {
  server: OtelKind.SERVER,
  client: OtelKind.CLIENT,
  internal: OtelKind.INTERNAL,
};

/** What tests replace. */
export interface OtlpLimits {
  /** The end of the process waits no longer for a collector. */
  readonly flushMs?: number;
  /** How long one batch is sent, and tried again; else `OTEL_EXPORTER_OTLP_TIMEOUT`, or ten seconds. */
  readonly timeoutMillis?: number;
}

/** Spans by OpenTelemetry, sent in batches behind the work. Only who traces imports this file: it loads the packages. */
export class OtlpSpans implements SpanSource {
  readonly #provider: TracerProvider;
  readonly #tracer: Tracer;
  readonly #flushMs: number;

  constructor(settings: Settings, { flushMs = 2_000, ...limits }: OtlpLimits = {}) {
    this.#flushMs = flushMs;
    const exporter = new OTLPTraceExporter({
      ...limits,
      url: collectorOf(settings),
      headers: { ...settings.OTEL_EXPORTER_OTLP_HEADERS },
    });
    this.#provider = new TracerProvider({
      resource: defaultResource().merge(resourceFromAttributes({ 'service.name': settings.OTEL_SERVICE_NAME })),
      sampler: samplerOf(settings),
      spanProcessors: [new BatchSpanProcessor({ exporter: new ForgivingExporter(exporter) })],
    });
    this.#tracer = this.#provider.getTracer('tessera');
  }

  open(kind: SpanKind, name: string, parent: Span | TraceParent | null): Span {
    const context = parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, contextOf(parent));
    return new OtlpSpan(this.#tracer.startSpan(name, { kind: KINDS[kind] }, context));
  }

  async close(): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#flushMs);
    // What could not be sent has been said by the exporter.
    await Promise.race([this.#provider.shutdown().catch(() => {}), late]);
    clearTimeout(timer);
  }
}

function contextOf(parent: Span | TraceParent) {
  const { traceId, spanId, flags } = 'place' in parent ? parent.place : parent;
  return { traceId, spanId, traceFlags: flags, isRemote: !('place' in parent) };
}

class OtlpSpan implements Span {
  readonly place: TraceParent;

  constructor(private readonly span: OtelSpan) {
    const { traceId, spanId, traceFlags: flags } = span.spanContext();
    this.place = { traceId, spanId, flags };
  }

  get isRecording(): boolean {
    return this.span.isRecording();
  }

  note(facts: SpanFacts): void {
    this.span.setAttributes(facts);
  }

  fail(errorType: string): void {
    this.span.setAttribute('error.type', errorType).setStatus({ code: SpanStatusCode.ERROR });
  }

  end(): void {
    this.span.end();
  }
}

const collectorOf = (settings: Settings): string =>
  settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || `${settings.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/$/, '')}/v1/traces`;

function samplerOf({ OTEL_TRACES_SAMPLER: name, OTEL_TRACES_SAMPLER_ARG: ratio }: Settings): Sampler {
  const root = {
    always_on: () => new AlwaysOnSampler(),
    always_off: () => new AlwaysOffSampler(),
    traceidratio: () => new TraceIdRatioBasedSampler(ratio),
  }[name.replace('parentbased_', '') as 'always_on' | 'always_off' | 'traceidratio']();
  return name.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root;
}
