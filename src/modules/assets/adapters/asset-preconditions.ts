import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Preconditions } from '../../../platform/preconditions/preconditions.js';
import { lockAsset, lockAssetEvenDeleted } from '../persistence/asset-rows.js';
import { storedTransfer } from '../persistence/transfer-rows.js';
import { Assets } from '../queries/assets.query.js';
import { Transfers } from '../queries/transfers.query.js';

/** What `If-Match` is held against for assets and transfers. */
@Injectable()
export class AssetPreconditions implements OnModuleInit {
  constructor(
    private readonly preconditions: Preconditions,
    private readonly assets: Assets,
    private readonly transfers: Transfers,
  ) {}

  onModuleInit(): void {
    this.preconditions.register({
      assets: async (em, _by, id) => {
        await lockAsset(em, id);
        return this.assets.one(id);
      },
      transfers: async (em, _by, id) => {
        await lockAssetEvenDeleted(em, (await storedTransfer(em, id)).assetId);
        return this.transfers.one(id);
      },
    });
  }
}
