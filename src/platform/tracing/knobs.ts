import { fraction, httpUrl, oneOf, pairs, text } from '../config-values.js';
import { knob } from '../knob.js';

export const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** The settings of tracing, by the names that OpenTelemetry gives them. */
export const TRACING_KNOBS = {
  OTEL_EXPORTER_OTLP_ENDPOINT: knob(
    'Where traces go, by OTLP over HTTP in JSON: a collector’s `http://…:4318`, to which /v1/traces is added.',
    '',
    httpUrl,
    'none: nothing is traced',
  ),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: knob(
    'The same as a whole URL, to which nothing is added.',
    '',
    httpUrl,
    '`OTEL_EXPORTER_OTLP_ENDPOINT`',
  ),
  OTEL_EXPORTER_OTLP_HEADERS: knob<Readonly<Record<string, string>>>(
    'Comma-separated `name=value` pairs that the collector wants as headers, values percent-encoded; they may be secret.',
    {},
    pairs,
    'none',
  ),
  OTEL_SERVICE_NAME: knob('The name of this service in traces.', 'tessera', text),
  OTEL_TRACES_SAMPLER: knob<(typeof SAMPLERS)[number]>(
    `Which traces are kept: ${SAMPLERS.map((name) => `\`${name}\``).join(', ')}.`,
    'parentbased_always_on',
    oneOf(...SAMPLERS),
  ),
  OTEL_TRACES_SAMPLER_ARG: knob('The part of traces that a `traceidratio` keeps, from 0 to 1.', 1, fraction),
};
