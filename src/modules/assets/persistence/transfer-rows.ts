import type { EntityManager } from '@mikro-orm/sql';
import { AssetTransfer } from './asset-transfer.entity.js';

/** A transfer as it is stored now, past the unit of work. Read under the asset's lock when it decides. */
export const storedTransfer = (em: EntityManager, id: string): Promise<AssetTransfer> =>
  em.findOneOrFail(AssetTransfer, { id }, { disableIdentityMap: true });

/** The one offer of an asset that nobody has ended. */
export const openTransferOf = (em: EntityManager, assetId: string): Promise<AssetTransfer | null> =>
  em.findOne(AssetTransfer, { assetId, status: 'open' }, { disableIdentityMap: true });
