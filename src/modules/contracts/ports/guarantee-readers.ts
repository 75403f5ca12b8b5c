import type { EntityManager } from '@mikro-orm/sql';
import type { Asset } from '../../assets/index.js';

/** Asked when guarantees were not kept or columns are announced to go away. Workflow knows who reads what; contracts do not. */
export abstract class GuaranteeReaders {
  /**
   * For each list of columns, as paths over data, the registered teams that read any of them; null is the whole table,
   * which all of them read.
   */
  abstract of(em: EntityManager, asset: Asset, subjects: readonly (readonly string[] | null)[]): Promise<string[][]>;
}
