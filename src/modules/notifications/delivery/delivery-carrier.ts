import type { Parcel } from './parcel.js';
import type { Tenant } from './leases.js';

/** Brings claimed parcels to whoever sends them. */
export abstract class DeliveryCarrier {
  /** In whose name claims are made. */
  abstract readonly tenant: Tenant;

  abstract begin(): Promise<void>;

  /** Hands the parcels on. What is sent by this process is given back, to be waited for. */
  abstract carry(parcels: readonly Parcel[]): Promise<readonly Promise<void>[]>;

  abstract end(): Promise<void>;
}
