import { Global, Module } from '@nestjs/common';
import { Config, type Settings } from '../config.js';
import { type SpanSource, Tracing } from './tracing.js';

/** Lets everything be part of a trace. */
@Global()
@Module({
  providers: [
    {
      provide: Tracing,
      inject: [Config],
      useFactory: async ({ settings }: Config) => new Tracing(await sourceFor(settings)),
    },
  ],
  exports: [Tracing],
})
export class TracingModule {}

/** Loads the SDK of OpenTelemetry where a collector is named, and only there: that takes time and memory. */
async function sourceFor(settings: Settings): Promise<SpanSource | null> {
  if (!settings.OTEL_EXPORTER_OTLP_ENDPOINT && !settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) {
    return null;
  }
  const { OtlpSpans } = await import('./otlp-spans.js');
  return new OtlpSpans(settings);
}
