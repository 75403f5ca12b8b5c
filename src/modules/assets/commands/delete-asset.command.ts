import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { AssetHasConsumers } from '../domain/asset.errors.js';
import { assetEvent } from '../domain/asset.events.js';
import { lockAsset, refuseStrangers } from '../persistence/asset-rows.js';
import { AssetConsumers } from '../ports/asset-consumers.js';

/** Deletes an asset that nobody else depends on. Its contracts stay on record, and come back when it is restored. */
export class DeleteAsset extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
  ) {
    super();
  }
}

@CommandHandler(DeleteAsset)
export class DeleteAssetHandler implements ICommandHandler<DeleteAsset> {
  constructor(
    private readonly database: Database,
    private readonly consumers: AssetConsumers,
  ) {}

  execute({ by, assetId }: DeleteAsset): Promise<void> {
    return this.database.transaction(async (em) => {
      const asset = await lockAsset(em, assetId);
      refuseStrangers(by, asset);
      const teams = await this.consumers.of(em, asset);
      if (teams.length > 0) {
        throw new AssetHasConsumers(asset.id, 'delete', teams);
      }
      await this.consumers.assetDeleted(em, by, asset);
      const now = await databaseNow(em);
      Object.assign(asset, { deletedAt: now, updatedAt: now, version: asset.version + 1 });
      await recordEvents(em, by, assetEvent('asset.deleted', { before: asset }));
    });
  }
}
