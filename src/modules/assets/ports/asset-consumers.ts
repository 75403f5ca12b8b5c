import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Asset } from '../persistence/asset.entity.js';

/** What assets must ask whoever knows the consumers, under the asset's lock, before taking something from them. */
export abstract class AssetConsumers {
  /** The teams other than the owner that are registered on the asset. */
  abstract of(em: EntityManager, asset: Pick<Asset, 'id' | 'ownerTeamId'>): Promise<string[]>;

  /** Those among them that have to answer an open proposal. */
  abstract answering(em: EntityManager, by: Actor, asset: Asset): Promise<string[]>;

  /** The asset has another owner: who has to answer an open proposal is another question now. */
  abstract ownerChanged(em: EntityManager, by: Actor, asset: Asset): Promise<void>;

  /** The asset goes away: whatever is still open about it ends. */
  abstract assetDeleted(em: EntityManager, by: Actor, asset: Asset): Promise<void>;
}
