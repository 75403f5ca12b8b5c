import { DeliveryCarrier } from './delivery-carrier.js';
import type { DeliveryRun } from './delivery-run.js';
import type { Tenant } from './leases.js';
import type { Parcel } from './parcel.js';

/** Without Redis: who claims sends. */
export class InProcessCarrier extends DeliveryCarrier {
  constructor(private readonly run: DeliveryRun) {
    super();
  }

  get tenant(): Tenant {
    return this.run.tenant;
  }

  begin(): Promise<void> {
    return Promise.resolve();
  }

  carry(parcels: readonly Parcel[]): Promise<Promise<void>[]> {
    return Promise.resolve(parcels.map((parcel) => this.run.take(parcel)));
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}
