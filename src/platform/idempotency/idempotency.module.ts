import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Database } from '../database/database.js';
import { type ScheduledTask, Scheduler } from '../scheduler/scheduler.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { IdempotencyRecords } from './idempotency-records.js';

/** Makes repeated requests safe, and forgets their answers after their time. */
@Module({ providers: [IdempotencyRecords, { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor }] })
export class IdempotencyModule implements ScheduledTask, OnModuleInit {
  readonly name = 'expired idempotency keys';

  constructor(
    private readonly scheduler: Scheduler,
    private readonly database: Database,
    private readonly records: IdempotencyRecords,
  ) {}

  onModuleInit(): void {
    this.scheduler.register(this);
  }

  async run(): Promise<void> {
    await this.records.sweep(this.database.em());
  }
}
