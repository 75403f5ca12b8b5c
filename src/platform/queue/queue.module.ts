import { BullModule, getQueueToken } from '@nestjs/bull';
import { type DynamicModule, Module } from '@nestjs/common';
import Bull, { type Queue } from 'bull';
import type { Settings } from '../config.js';
import { RedisClients } from './redis-clients.js';
import { WorkQueue } from './work-queue.js';

const NAME = 'deliveries';

/** What Bull does on its own: hardly anything. A job found stalled is run again, however often its worker died. */
const BULL_SETTINGS = {
  lockDuration: 60_000,
  stalledInterval: 30_000,
  maxStalledCount: 1_000_000,
  guardInterval: 60_000,
};

/** The queue of this service's work, where there is Redis and this process takes part; else null. */
@Module({})
export class QueueModule {
  static with({ REDIS_URL, DELIVERY }: Settings): DynamicModule {
    if (REDIS_URL === '' || DELIVERY === 'off') {
      return { ...SHARED, providers: [{ provide: WorkQueue, useValue: null }] };
    }
    const clients = new RedisClients(REDIS_URL);
    const useFactory = (producer: Queue): WorkQueue => {
      const consumer = new Bull(NAME, { createClient: clients.taking, settings: BULL_SETTINGS });
      return new WorkQueue(producer, consumer, clients);
    };
    return {
      ...SHARED,
      imports: [BullModule.registerQueue({ name: NAME, createClient: clients.adding, settings: BULL_SETTINGS })],
      providers: [{ provide: WorkQueue, inject: [getQueueToken(NAME)], useFactory }],
    };
  }
}

const SHARED = { module: QueueModule, global: true, exports: [WorkQueue] };
