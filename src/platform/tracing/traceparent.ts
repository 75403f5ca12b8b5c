/** Where a span stands in its trace, as W3C Trace Context says it. */
export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly flags: number;
}

const FORM = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** What a `traceparent` header says; null when there is none, or it is not well-formed. Only later versions say more. */
export function traceParentIn(header: unknown): TraceParent | null {
  const [, version, traceId, spanId, flags = '', more] = (typeof header === 'string' && FORM.exec(header)) || [];
  return traceId === undefined || spanId === undefined || (version === '00' && more !== undefined)
    ? null
    : { traceId, spanId, flags: Number.parseInt(flags, 16) };
}

export const traceParentOf = ({ traceId, spanId, flags }: TraceParent): string =>
  `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, '0')}`;
