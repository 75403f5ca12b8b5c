import type { Digest, EndpointFormat } from '../domain/endpoint-options.js';
import type { ToldEvent } from '../domain/message.js';
import type { Secrets } from '../domain/rotation.js';

/** One delivery that this process holds a lease on. */
export interface Leased {
  readonly id: string;
  /** The number of the attempt that the lease is for. */
  readonly attempt: number;
  /** When it was due; what was due together is one digest. */
  readonly dueAt: string;
  readonly event: ToldEvent;
  readonly endpoint: LeasedEndpoint;
}

export interface LeasedEndpoint {
  readonly id: string;
  readonly teamId: string;
  readonly url: string;
  readonly format: EndpointFormat;
  readonly digest: Digest | null;
  readonly secrets: Secrets;
}

/** What is sent with one request: one delivery, or those of a digest, by the ids of their events. */
export type Parcel = readonly [Leased, ...Leased[]];

/** Deliveries in the order they came in, the parts of a digest together. */
export function parcelsOf(leased: readonly Leased[]): Parcel[] {
  const parcels = new Map<string, [Leased, ...Leased[]]>();
  for (const one of leased) {
    const key = one.endpoint.digest === null ? one.id : `${one.endpoint.id} ${one.dueAt} ${one.attempt}`;
    const parcel = parcels.get(key);
    if (parcel) {
      parcel.push(one);
    } else {
      parcels.set(key, [one]);
    }
  }
  return [...parcels.values()].map((parcel) => parcel.sort((a, b) => (a.event.id < b.event.id ? -1 : 1)));
}
