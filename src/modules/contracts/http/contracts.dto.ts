import { IsVersion } from './is-version.js';

export class DiffQuery {
  /**
   * The version that the change starts from.
   * @example '1.0.0'
   */
  @IsVersion()
  from!: string;

  /**
   * The version that it leads to.
   * @example '1.1.0'
   */
  @IsVersion()
  to!: string;
}
