import { IsVersion } from './is-version.js';

export class DiffQuery {
  /** @example '1.0.0' */
  @IsVersion()
  from!: string;

  /** @example '1.1.0' */
  @IsVersion()
  to!: string;
}
