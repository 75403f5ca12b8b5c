import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { hasServerSchemas } from '../../../platform/database/dialect.js';
import { DeliveryCarrier } from './delivery-carrier.js';
import { DeliveryRun } from './delivery-run.js';
import { claimDue } from './leases.js';
import { parcelsOf } from './parcel.js';

/** The guarantee that what is due is sent; everything faster is a hint. */
const POLL_MS = 250;
const MOST_HELD = 400;

/** Many at once are claimed cheaper than few: who holds much waits until so many may be. */
const LEAST_CLAIMED = 50;
const PATIENCE_MS = 16_000;

/** Claims what is due, again and again: when something was committed, when a place is free, and at each poll. */
@Injectable()
export class DeliveryWorker implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  readonly #logger = new Logger(DeliveryWorker.name);
  readonly #enabled: boolean;
  #timer: NodeJS.Timeout | undefined;
  #claiming: Promise<void> | null = null;
  #askedAgain = false;
  #stopped = false;

  constructor(
    private readonly database: Database,
    private readonly run: DeliveryRun,
    private readonly carrier: DeliveryCarrier,
    { settings }: Config,
  ) {
    // SQLite, for unit tests, has no trigger that makes deliveries.
    this.#enabled = settings.DELIVERY === 'in_process' && hasServerSchemas(database.em());
  }

  onApplicationBootstrap(): void {
    if (this.#enabled) {
      this.carrier.begin(() => this.nudge());
      this.database.onCommit(() => this.nudge());
      this.poll();
    }
  }

  /** Something may be due. Many hints at once are one look. */
  nudge(): void {
    this.#askedAgain = true;
    if (this.#claiming === null && !this.#stopped) {
      this.#claiming = this.claim().finally(() => (this.#claiming = null));
    }
  }

  onModuleDestroy(): void {
    this.#stopped = true;
    clearInterval(this.#timer);
  }

  /** The database is open until what is under way has ended, or its time has. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.#claiming;
    if (this.#enabled) {
      await this.carrier.end();
      await this.run.stop(PATIENCE_MS);
      await this.carrier.close();
    }
  }

  private poll(): void {
    this.#timer = setInterval(() => this.nudge(), POLL_MS);
  }

  private async claim(): Promise<void> {
    while (this.#askedAgain && !this.#stopped) {
      this.#askedAgain = false;
      try {
        await this.claimOnce();
      } catch (error) {
        this.#logger.error('Nothing could be claimed', error instanceof Error ? error.stack : String(error));
        return;
      }
    }
  }

  private async claimOnce(): Promise<void> {
    const room = MOST_HELD - this.run.held;
    if (room < LEAST_CLAIMED) {
      return;
    }
    const leased = await claimDue(this.database.em(), this.carrier.tenant, room);
    this.#askedAgain ||= leased.length === room;
    await this.carrier.carry(parcelsOf(leased));
  }
}
