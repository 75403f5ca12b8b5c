import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const PREFIX = 'tessera_';

/** Answers from the database are kept so long, since anybody may ask. */
const KEPT_MS = 5_000;

/** What this process counts, for Prometheus. Labels come from short lists of ours: never a name, an id or a URL. */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly contentType = this.#registry.contentType;

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: `${PREFIX}http_request_duration_seconds`,
      help: 'Requests by method, route as declared, and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [this.#registry],
    });
  }

  request(labels: { readonly method: string; readonly route: string; readonly status: number }, seconds: number): void {
    this.#requests.observe(labels, seconds);
  }

  /** A counter of things that happen, by one label. */
  counter(name: string, help: string, label: string): (value: string) => void {
    const counter = new Counter({ name: PREFIX + name, help, labelNames: [label], registers: [this.#registry] });
    return (value) => counter.inc({ [label]: value });
  }

  /** A value of this process, as it is when somebody asks. */
  value(name: string, help: string, read: () => number): void {
    const gauge = new Gauge({
      name: PREFIX + name,
      help,
      registers: [],
      collect() {
        this.set(read());
      },
    });
    this.#registry.registerMetric(gauge);
  }

  /** A value that is read from the database when somebody asks. Where reading fails it is not a number, and the others are still told. */
  gauge(name: string, help: string, read: () => Promise<number>): void {
    let readAt = -Infinity;
    const gauge = new Gauge({
      name: PREFIX + name,
      help,
      registers: [],
      async collect() {
        if (performance.now() - readAt > KEPT_MS) {
          readAt = performance.now();
          this.set(await read().catch(() => Number.NaN));
        }
      },
    });
    this.#registry.registerMetric(gauge);
  }

  /** Everything in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
