import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import type { AssetChange } from '../domain/asset-change.js';
import type { Asset } from '../persistence/asset.entity.js';

/** The proposal that a change became, because consumers have to agree to it. */
export interface ProposedChange {
  readonly proposalId: string;
  /** False when the proposal asked for exactly this already. */
  readonly changed: boolean;
}

/** What assets must ask whoever knows the consumers, under the asset's lock, before taking something from them. */
export abstract class AssetConsumers {
  /** The teams other than the owner that are registered on the asset. */
  abstract of(em: EntityManager, asset: Pick<Asset, 'id' | 'ownerTeamId'>): Promise<string[]>;

  /** Those among them that have to answer an open proposal. */
  abstract answering(em: EntityManager, by: Actor, asset: Asset): Promise<string[]>;

  /** Those among them that are pinned to a version. */
  abstract pinned(em: EntityManager, asset: Pick<Asset, 'id' | 'ownerTeamId'>): Promise<string[]>;

  /** Those among them whose version it is; without a version that is kept for them, all read what the active one describes. */
  abstract standingOn(em: EntityManager, asset: Asset, version: { id: string; wasActive: boolean }): Promise<string[]>;

  /** Those among them that the change takes something from, so that they have to agree to it. */
  abstract touchedBy(em: EntityManager, asset: Asset, change: AssetChange): Promise<string[]>;

  /** Opens a proposal of the change, or revises the open one of its kind; refuses while one of another kind is open. */
  abstract propose(em: EntityManager, by: Actor, asset: Asset, change: AssetChange): Promise<ProposedChange>;

  /** The asset has another owner: who has to answer an open proposal is another question now. */
  abstract ownerChanged(em: EntityManager, by: Actor, asset: Asset): Promise<void>;

  /** The asset goes away: whatever is still open about it ends. */
  abstract assetDeleted(em: EntityManager, by: Actor, asset: Asset): Promise<void>;
}
