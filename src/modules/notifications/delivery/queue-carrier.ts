import { Batches } from '../../../platform/batches.js';
import type { Database } from '../../../platform/database/database.js';
import { failpoint } from '../../../platform/failpoint.js';
import type { WorkQueue } from '../../../platform/queue/work-queue.js';
import { DeliveryCarrier } from './delivery-carrier.js';
import type { DeliveryRun } from './delivery-run.js';
import { type HandedLease, takeOver, type Tenant } from './leases.js';
import { type Leased, type Parcel, parcelsOf } from './parcel.js';

const TAKEN_AT_ONCE = 128;
const MOST_TAKEN_OVER_AT_ONCE = 200;

/**
 * With Redis: any process sends what one has claimed. Whoever begins takes the lease over first, so that a job that runs
 * twice, or lands after its claimer gave up on the queue and began by itself, finds nothing to do.
 */
export class QueueCarrier extends DeliveryCarrier {
  readonly tenant: Tenant;
  readonly #takingOver: Batches<readonly HandedLease[], Leased[]>;
  #onFree = (): void => {};

  constructor(
    private readonly run: DeliveryRun,
    private readonly queue: WorkQueue,
    private readonly database: Database,
  ) {
    super();
    this.tenant = { ...run.tenant, owner: `handed-on-by-${run.tenant.owner}` };
    this.#takingOver = new Batches((handed) => this.takeAllOver(handed), MOST_TAKEN_OVER_AT_ONCE);
  }

  begin(onFree: () => void): void {
    this.#onFree = onFree;
    this.queue.take(TAKEN_AT_ONCE, (handed) => this.send(handed as HandedLease[]));
  }

  async carry(parcels: readonly Parcel[]): Promise<void> {
    const { owner } = this.tenant;
    const handed = parcels.map((parcel) => parcel.map(({ id, attempt }): HandedLease => ({ id, attempt, owner })));
    const jobs = handed.map((leases) => ({ id: `${leases[0]?.id}-${leases[0]?.attempt}`, data: leases }));
    if (jobs.length > 0 && !(await this.queue.add(jobs))) {
      handed.forEach((leases) => void this.send(leases).catch(() => {}));
    }
    if (jobs.length > 0) {
      failpoint('after_add');
    }
  }

  end(): Promise<void> {
    return this.queue.end();
  }

  close(): Promise<void> {
    return this.queue.close();
  }

  private async send(handed: readonly HandedLease[]): Promise<void> {
    const leased = await this.#takingOver.add(handed);
    await Promise.all(parcelsOf(leased).map((parcel) => this.run.take(parcel)));
    this.#onFree();
  }

  private async takeAllOver(handed: readonly (readonly HandedLease[])[]): Promise<Leased[][]> {
    const all = await takeOver(this.database.em(), this.run.tenant, handed.flat());
    const taken = new Map(all.map((leased) => [leased.id, leased]));
    return handed.map((leases) =>
      leases.flatMap(({ id }) => {
        const leased = taken.get(id);
        taken.delete(id);
        return leased ? [leased] : [];
      }),
    );
  }
}
