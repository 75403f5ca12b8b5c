import { AsyncLocalStorage } from 'node:async_hooks';
import type { OnApplicationShutdown } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error.js';
import type { TraceParent } from './traceparent.js';

/** By names and values from short lists: never an id, a URL, a header or the words of an error, which may hold secrets. */
export type SpanFacts = Readonly<Record<string, string | number>>;

/** Something that takes its time, as part of a trace. */
export interface Span {
  readonly place: TraceParent;
  /** False once it has ended, and where the sampler leaves its trace out. */
  readonly isRecording: boolean;
  note(facts: SpanFacts): void;
  /** It went wrong, in a way that has a short name. */
  fail(errorType: string): void;
  end(): void;
}

export type SpanKind = 'server' | 'client' | 'internal';

/** Where spans come from, and to whom they are sent when they have ended. */
export interface SpanSource {
  open(kind: SpanKind, name: string, parent: Span | TraceParent | null): Span;
  /** Sends what has ended, as far as that goes in a short time. */
  close(): Promise<void>;
}

/** The traces of this process. Without a source, which is how it starts unless told otherwise, it only does the work. */
export class Tracing implements OnApplicationShutdown {
  readonly #around = new AsyncLocalStorage<Span | null>();

  constructor(readonly source: SpanSource | null) {}

  /** What the work does, and whatever it starts, belongs to the span. */
  within<T>(span: Span | null, work: () => T): T {
    return this.#around.run(span, work);
  }

  /** Does the work in a span below the one around it; where none is open, as for what the clock brings, in none. */
  below<T>(name: string, work: () => Promise<T>): Promise<T> {
    const around = this.source && this.#around.getStore();
    return this.source && around?.isRecording ? this.timed(this.source.open('internal', name, around), work) : work();
  }

  /** Does the work in a span that begins a trace, whatever has brought it about. */
  apart<T>(kind: SpanKind, name: string, work: (span: Span | null) => Promise<T>): Promise<T> {
    const span = this.source?.open(kind, name, null);
    return span ? this.timed(span, () => work(span)) : work(null);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source?.close();
  }

  private async timed<T>(span: Span, work: () => Promise<T>): Promise<T> {
    try {
      return await this.within(span, work);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      // To refuse is a result, and no failure.
      if (error instanceof DomainError) {
        span.note({ 'error.type': name });
      } else {
        span.fail(name);
      }
      throw error;
    } finally {
      span.end();
    }
  }
}
