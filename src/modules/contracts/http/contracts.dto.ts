import { Matches } from 'class-validator';

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

export class DiffQuery {
  /** @example '1.0.0' */
  @Matches(VERSION, { message: 'from must be a semantic version' })
  from!: string;

  /** @example '1.1.0' */
  @Matches(VERSION, { message: 'to must be a semantic version' })
  to!: string;
}
