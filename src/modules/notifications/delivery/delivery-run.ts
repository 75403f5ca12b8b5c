import { hostname } from 'node:os';
import type { EntityManager } from '@mikro-orm/sql';
import { Injectable, Logger } from '@nestjs/common';
import { Batches } from '../../../platform/batches.js';
import { Config, type Settings } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { newId } from '../../../platform/ids.js';
import { settle } from '../domain/settlement.js';
import { keepEndpoints, tellingOf } from './endpoint-upkeep.js';
import { release, type Tenant } from './leases.js';
import type { Parcel } from './parcel.js';
import { ParcelSender, type Sent } from './parcel-sender.js';
import { DeliveryMetrics } from './delivery-metrics.js';
import { type Settled, settleAttempts } from './settle-attempts.js';
import { Slots } from './slots.js';

const MOST_AT_ONCE = 128;
const MOST_OF_ONE_ENDPOINT = 4;
const MOST_SETTLED_AT_ONCE = 500;

/** A lease that has less left than a request may take is not begun on. */
const LONGEST_SEND_MS = 15_000;

/** Sends what this process holds leases on, and writes down what comes of it. */
@Injectable()
export class DeliveryRun {
  readonly tenant: Tenant;
  readonly #logger = new Logger(DeliveryRun.name);
  readonly #slots = new Slots(MOST_AT_ONCE, MOST_OF_ONE_ENDPOINT);
  readonly #settling = new Batches<Settled, undefined>((settled) => this.write(settled), MOST_SETTLED_AT_ONCE);
  readonly #underWay = new Set<Promise<void>>();
  readonly #begun = new Set<Parcel>();
  readonly #held = new Set<Parcel>();
  readonly #settings: Settings;
  #stopping = false;

  constructor(
    private readonly database: Database,
    private readonly sender: ParcelSender,
    private readonly metrics: DeliveryMetrics,
    { settings }: Config,
  ) {
    this.#settings = settings;
    this.tenant = { owner: `${hostname()}-${process.pid}-${newId()}`, seconds: settings.WEBHOOK_LEASE_SECONDS };
  }

  /** Deliveries that are held and not settled. */
  get held(): number {
    return this.#held.size;
  }

  /** Sends a parcel when there is a place for it; what was not begun at the end is given back. Fails never. */
  take(parcel: Parcel): Promise<void> {
    const heldSince = performance.now();
    this.#held.add(parcel);
    const work = this.sendAndSettle(parcel, heldSince)
      .catch((error: unknown) => this.#logger.error('A delivery was left to its lease', stackOf(error)))
      .finally(() => {
        this.#held.delete(parcel);
        this.#begun.delete(parcel);
        this.#underWay.delete(work);
      });
    this.#underWay.add(work);
    return work;
  }

  /** Ends: what runs has so long to come to its end; leases on the rest are given back. */
  async stop(patienceMs: number): Promise<void> {
    this.#stopping = true;
    const unbegun = [...this.#held].filter((parcel) => !this.#begun.has(parcel)).flat();
    await release(this.database.em(), this.tenant.owner, unbegun);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise((resume) => (timer = setTimeout(resume, patienceMs)));
    await Promise.race([patience, Promise.all(this.#underWay)]);
    clearTimeout(timer);
    // The attempt was begun and stays counted: its number is not used twice.
  }

  private async sendAndSettle(parcel: Parcel, heldSince: number): Promise<void> {
    const sent = await this.#slots.run(parcel[0].endpoint.id, () => this.send(parcel, heldSince));
    if (sent === null) {
      return;
    }
    const settlement = settle(sent.result, {
      number: parcel[0].attempt,
      endedAt: new Date(),
      schedule: this.#settings.WEBHOOK_RETRY_SCHEDULE,
      dice: Math.random(),
    });
    this.metrics.attempted(settlement.errorClass ?? 'delivered');
    await this.#settling.add({ parcel, sent, settlement });
  }

  private async send(parcel: Parcel, heldSince: number): Promise<Sent | null> {
    const leftMs = this.tenant.seconds * 1_000 - (performance.now() - heldSince);
    if (this.#stopping || leftMs < Math.min(LONGEST_SEND_MS, this.tenant.seconds * 500)) {
      return null;
    }
    this.#begun.add(parcel);
    return this.sender.send(parcel);
  }

  private async write(settled: readonly Settled[]): Promise<undefined[]> {
    // First, so that a delivery that is due again at once finds its endpoint as it is.
    const telling = tellingOf(settled);
    if (telling.length > 0) {
      const keep = async (em: EntityManager): Promise<void> => keepEndpoints(em, telling, await databaseNow(em));
      // What was sent is written down however long it takes, or else it would be sent again.
      await this.database.transaction(keep, Infinity);
    }
    await settleAttempts(this.database.em(), this.tenant.owner, settled);
    return settled.map(() => undefined);
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
