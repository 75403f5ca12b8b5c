import { MikroORM } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';

const RETRIED = new Set(['40001', '40P01']);
const MOST_TRIES = 4;

/** The way to the database: one transaction per command, plain reads otherwise. */
@Injectable()
export class Database {
  constructor(private readonly orm: MikroORM) {}

  /**
   * Runs the work in one transaction on an EntityManager of its own, flushed before the commit.
   * Deadlocks and serialization failures (40P01, 40001) are tried again up to three times, so work must be repeatable.
   */
  async transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.em().transactional(work);
      } catch (error) {
        if (attempt === MOST_TRIES || !RETRIED.has(sqlStateOf(error))) {
          throw error;
        }
        await new Promise((resume) => setTimeout(resume, attempt * 10 * (1 + Math.random())));
      }
    }
  }

  /** An EntityManager for reading. Never use it inside `transaction`: embedded databases have one connection. */
  em(): EntityManager {
    return this.orm.em.fork() as EntityManager;
  }
}

/** The SQLSTATE of a database error; empty for any other error. */
export function sqlStateOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
