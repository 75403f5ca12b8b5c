import { DeliveryCarrier } from './delivery-carrier.js';
import type { DeliveryRun } from './delivery-run.js';
import type { Tenant } from './leases.js';
import type { Parcel } from './parcel.js';

/** Without Redis: who claims sends. */
export class InProcessCarrier extends DeliveryCarrier {
  #onFree = (): void => {};

  constructor(private readonly run: DeliveryRun) {
    super();
  }

  get tenant(): Tenant {
    return this.run.tenant;
  }

  begin(onFree: () => void): void {
    this.#onFree = onFree;
  }

  carry(parcels: readonly Parcel[]): Promise<void> {
    parcels.forEach((parcel) => void this.run.take(parcel).then(this.#onFree));
    return Promise.resolve();
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
