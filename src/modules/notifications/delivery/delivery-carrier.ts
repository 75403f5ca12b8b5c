import type { Parcel } from './parcel.js';
import type { Tenant } from './leases.js';

/** Brings claimed parcels to whoever sends them. */
export abstract class DeliveryCarrier {
  /** In whose name claims are made. */
  abstract readonly tenant: Tenant;

  /** Called when a place has become free here. */
  abstract begin(onFree: () => void): void;

  /** Hands the parcels on. */
  abstract carry(parcels: readonly Parcel[]): Promise<void>;

  /** Takes nothing more. */
  abstract end(): Promise<void>;

  /** After the last delivery. */
  abstract close(): Promise<void>;
}
