import { Receiver } from './receiver.js';

type Value = string | number | undefined;

/** A span as a collector gets it. */
export interface CollectedSpan {
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly status: number | undefined;
  readonly facts: Readonly<Record<string, Value>>;
}

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number | string };
}

interface Scoped {
  readonly spans: readonly (Omit<CollectedSpan, 'status' | 'facts'> & {
    readonly status: { readonly code?: number };
    readonly attributes: readonly Attribute[];
  })[];
}

interface Exported {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly Scoped[];
  }[];
}

/** The codes and kinds of OTLP that the tests speak of. */
export const OTLP = { server: 2, client: 3, internal: 1, error: 2 } as const;

/** Takes spans as OTLP over HTTP brings them, in JSON. */
export class Collector {
  private constructor(readonly receiver: Receiver) {}

  static async start(): Promise<Collector> {
    const answer = '{}';
    return new Collector(
      await Receiver.start((response) => response.writeHead(200, { 'content-type': 'application/json' }).end(answer)),
    );
  }

  /** All that it was told. */
  get text(): string {
    return this.receiver.received.map(({ body }) => body).join('\n');
  }

  get services(): Value[] {
    return this.exported().map(({ resource }) => factsIn(resource.attributes)['service.name']);
  }

  get spans(): CollectedSpan[] {
    return this.exported()
      .flatMap(({ scopeSpans }) => scopeSpans)
      .flatMap(({ spans }) => spans)
      .map(({ attributes, status, ...span }) => ({ ...span, status: status.code, facts: factsIn(attributes) }));
  }

  named(name: string): CollectedSpan[] {
    return this.spans.filter((span) => span.name === name);
  }

  close(): Promise<void> {
    return this.receiver.close();
  }

  private exported() {
    return this.receiver.received.flatMap(({ body }) => (JSON.parse(body) as Exported).resourceSpans);
  }
}

const factsIn = (attributes: readonly Attribute[]): Record<string, Value> =>
  Object.fromEntries(
    attributes.map(({ key, value: { stringValue, intValue } }) => [
      key,
      stringValue ?? (intValue === undefined ? undefined : Number(intValue)),
    ]),
  );
