import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/sql';
import { databaseNow } from './database/now.js';

/** The one source of time for decisions: the database's clock of the current transaction, which tests may shift. */
@Injectable()
export class Clock {
  #shiftMs = 0;

  async now(em: EntityManager): Promise<Date> {
    return new Date((await databaseNow(em)).getTime() + this.#shiftMs);
  }

  /** Moves every later reading; only tests call it. */
  shift(milliseconds: number): void {
    this.#shiftMs += milliseconds;
  }
}
