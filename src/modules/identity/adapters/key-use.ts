import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { type ScheduledTask, Scheduler } from '../../../platform/scheduler/scheduler.js';
import { ApiKey } from '../persistence/api-key.entity.js';

const EVERY_MS = 60_000;

/** Keeps when keys were last used, to the minute: noted in memory, written for many keys at once, never in a request. */
@Injectable()
export class KeyUse implements ScheduledTask, OnModuleInit, BeforeApplicationShutdown {
  readonly name = 'use of keys';
  #used = new Set<string>();

  constructor(
    private readonly scheduler: Scheduler,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.scheduler.register(this);
  }

  note(keyId: string): void {
    this.#used.add(keyId);
  }

  async run(): Promise<void> {
    const ids = [...this.#used];
    if (ids.length === 0) {
      return;
    }
    this.#used = new Set();
    const em = this.database.em();
    const now = await databaseNow(em);
    const before = new Date(now.getTime() - EVERY_MS);
    const due = { id: { $in: ids }, $or: [{ lastUsedAt: null }, { lastUsedAt: { $lte: before } }] };
    await em.nativeUpdate(ApiKey, due, { lastUsedAt: now });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.run();
  }
}
