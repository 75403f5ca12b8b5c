import { AsyncResource } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';

const QUIET_MS = 60_000;

/** Says now and then that a collector takes nothing, and costs no more: what cannot be sent is lost. */
export class ForgivingExporter implements SpanExporter {
  readonly #logger = new Logger('Tracing');
  /** A batch is sent on behalf of none of the requests in it, so that the line names none. */
  readonly #warn = AsyncResource.bind((message: string) => this.#logger.warn(message));
  #lost = 0;
  #saidAt = -Infinity;

  constructor(private readonly exporter: SpanExporter) {}

  export(spans: ReadableSpan[], done: Parameters<SpanExporter['export']>[1]): void {
    this.exporter.export(spans, (result) => {
      if (result.error) {
        this.regret(spans.length, result.error);
      }
      done(result);
    });
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  /** By the code alone: the words of an error are the collector's, and may repeat what it was sent. */
  private regret(lost: number, error: Error & { readonly code?: string | number }): void {
    this.#lost += lost;
    if (performance.now() - this.#saidAt >= QUIET_MS) {
      this.#warn(`The collector took none of ${this.#lost} spans (${error.code ?? error.name})`);
      this.#saidAt = performance.now();
      this.#lost = 0;
    }
  }
}
