import { AsyncLocalStorage } from 'node:async_hooks';
import { MikroORM } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { failpoint } from '../failpoint.js';
import { Tracing } from '../tracing/tracing.js';
import { hasServerSchemas } from './dialect.js';
import { Turns } from './turns.js';

const RETRIED = new Set(['40001', '40P01']);
const MOST_TRIES = 4;

/** Connections that transactions leave to plain reads. */
const KEPT_FOR_READS = 2;

/** What a connection waits for a lock by default, the least that is worth waiting, and what counts as no wait at all. */
const LOCK_MS = 2_000;
const LEAST_LOCK_MS = 100;
const SHORT_MS = 100;

/** The way to the database: one transaction per command, plain reads otherwise. */
@Injectable()
export class Database {
  readonly #transactions: Turns;
  readonly #patienceMs: number;
  readonly #lines = new Map<string, Turns>();
  readonly #listeners: (() => void)[] = [];
  readonly #around = new AsyncLocalStorage<{ readonly em: EntityManager; over: boolean }>();

  constructor(
    private readonly orm: MikroORM,
    private readonly tracing: Tracing,
    { settings }: Config,
  ) {
    this.#transactions = new Turns(Math.max(1, settings.DATABASE_POOL_SIZE - KEPT_FOR_READS));
    this.#patienceMs = settings.DATABASE_WAIT_SECONDS * 1_000;
  }

  /**
   * Runs the work in one transaction on an EntityManager of its own, flushed before the commit.
   * Deadlocks and serialization failures (40P01, 40001) are tried again up to three times, so work must be repeatable.
   * Whoever finds no connection free waits here, first come, first served, and is refused after `DATABASE_WAIT_SECONDS`;
   * what it has waited, it waits less for a lock. Work that must not be lost may have more patience.
   */
  transaction<T>(work: (em: EntityManager) => Promise<T>, patienceMs = this.#patienceMs): Promise<T> {
    if (this.around()) {
      return this.em().transactional(work);
    }
    const start = performance.now();
    const inTurn = () =>
      this.#transactions.take(async () => {
        const result = await this.attempt(work, this.lockPatience(patienceMs - (performance.now() - start)));
        failpoint('after_commit');
        // What a listener starts is not this work, nor part of its trace.
        this.tracing.within(null, () => this.#listeners.forEach((tell) => tell()));
        return result;
      }, patienceMs);
    return this.tracing.below('transaction', inTurn);
  }

  /** Tells of each commit, as a hint that somebody may have something to do; a hint can be lost with the process. */
  onCommit(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /**
   * Makes one transaction of everything that happens in the work: each `transaction` in it is a savepoint, and each `em`
   * reads what it has written so far. What else the request does commits with it, or not at all.
   */
  enclose<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const around = this.around();
    return around ? work(around) : this.transaction((em) => this.asAround(em, work));
  }

  /**
   * The same, one after the other within this process for everything of one key, so that those who wait for one row
   * hold neither connections nor the patience of `lock_timeout`. Between processes the row's lock does it.
   */
  transactionInLine<T>(key: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.transactionInLines([key], work);
  }

  /** The same in the lines of several keys, entered in their order, so that nobody waits for another in a circle. */
  transactionInLines<T>(keys: Iterable<string>, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const start = performance.now();
    const enter = [...new Set(keys)].toSorted().reduceRight(
      (next, key) => () => this.inLine(key, next),
      () => this.transaction(work, Math.max(0, this.#patienceMs - (performance.now() - start))),
    );
    return enter();
  }

  /** One after the other within this process. Who is inside a transaction does not stand in line: it holds a connection. */
  async inLine<T>(key: string, next: () => Promise<T>): Promise<T> {
    if (this.around()) {
      return next();
    }
    const line = this.#lines.get(key) ?? new Turns(1);
    this.#lines.set(key, line);
    try {
      return await line.take(next, this.#patienceMs);
    } finally {
      if (line.idle) {
        this.#lines.delete(key);
      }
    }
  }

  /** An EntityManager for reading. Never use it inside `transaction`: embedded databases have one connection. */
  em(): EntityManager {
    const around = this.around();
    return around ? around.fork({ keepTransactionContext: true }) : (this.orm.em.fork() as EntityManager);
  }

  private around(): EntityManager | null {
    const around = this.#around.getStore();
    return around && !around.over ? around.em : null;
  }

  private async asAround<T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const around = { em, over: false };
    try {
      return await this.#around.run(around, () => work(em));
    } finally {
      // What was started here and not waited for must not reach into a transaction that has ended.
      around.over = true;
    }
  }

  /** What is left of the patience for a lock; null where that is no less than every connection has. */
  private lockPatience(leftMs: number): number | null {
    const unhurried = Math.min(LOCK_MS, this.#patienceMs) - SHORT_MS;
    return leftMs >= unhurried ? null : Math.max(LEAST_LOCK_MS, Math.ceil(leftMs));
  }

  private async attempt<T>(work: (em: EntityManager) => Promise<T>, lockMs: number | null): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.em().transactional(async (em) => {
          if (lockMs !== null && hasServerSchemas(em)) {
            await em.execute(`set local lock_timeout = ${lockMs}`);
          }
          const result = await work(em);
          failpoint('before_commit');
          return result;
        });
      } catch (error) {
        if (attempt === MOST_TRIES || !RETRIED.has(sqlStateOf(error))) {
          throw error;
        }
        await new Promise((resume) => setTimeout(resume, attempt * 10 * (1 + Math.random())));
      }
    }
  }
}

/** The SQLSTATE of a database error; empty for any other error. */
export function sqlStateOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
